package org.mizizi.security;

import static org.springframework.security.config.Customizer.withDefaults;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.Paths;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.util.HttpSessionMutexListener;

/** Who may reach which address: the public site without a session, the workspace for those signed in, nothing else. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionLimits.class)
class FilterChains {

    static final String[] PUBLIC_SITE = Stream.concat(
                    InterfaceLanguage.addresses("/**"),
                    Stream.of(
                            "/",
                            "/styles/**",
                            "/lumo/**",
                            "/robots.txt",
                            "/sitemap.xml",
                            "/favicon.svg",
                            "/ballots/*",
                            "/error"))
            .toArray(String[]::new);

    private static final String LIGHT_PAGES = Paths.WRITE + "**";

    /** Files, and the addresses at which frameworks answer. A reference such as GOAL-3.2 is no file. */
    private static final Pattern NO_PAGE =
            Pattern.compile("(?i)/workspace/(VAADIN|HILLA|connect)(/.*)?|.*\\.[a-z]\\w*");

    /** What machines ask: only where it is exposed, in production on a port of its own that no proxy leads to. */
    @Bean
    @Order(0)
    SecurityFilterChain machines(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.disable())
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain publicSite(HttpSecurity http) {
        return http.securityMatcher(PUBLIC_SITE)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.disable())
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    /** Devices that hand in what was gathered without a network: they show their key each time. */
    @Bean
    @Order(2)
    SecurityFilterChain collectors(HttpSecurity http, FieldKeys keys) {
        return http.securityMatcher("/collect/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .authenticationProvider(new FieldKeyDoor(keys))
                .httpBasic(basic -> basic.realmName("Mizizi"))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain workspace(HttpSecurity http, SignInWay signInWay, TurnedAway turnedAway, SessionLimits limits) {
        http.securityMatcher(
                "/workspace/**", "/sign-in/**", "/login/**", "/logout/**", "/oauth2/**", "/VAADIN/**", LIGHT_PAGES);
        http.setSharedObject(RequestCache.class, firstAsked());
        http.authorizeHttpRequests(requests -> requests.requestMatchers(FilterChains::partOfAPage)
                .authenticated()
                .requestMatchers(FilterChains::lightPage)
                .permitAll());
        signInWay.configure(http);
        http.addFilterAfter(
                new RecheckSessions(signInWay, turnedAway::is, limits, InstantSource.system()),
                HeaderWriterFilter.class);
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> {
                    vaadin.anyRequest(any -> any.authenticated());
                    signInWay.configure(vaadin);
                })
                .csrf(csrf -> csrf.csrfTokenRepository(new TokensOfSessions()))
                .build();
    }

    /** One request at a time of a session asks whether it may go on. */
    @Bean
    ServletListenerRegistrationBean<HttpSessionMutexListener> oneAtATime() {
        return new ServletListenerRegistrationBean<>(new HttpSessionMutexListener());
    }

    /** Remembers the page that somebody wanted before they had signed in, without a mark in its address. */
    @SuppressWarnings("NullAway") // no name means no mark
    private static RequestCache firstAsked() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(FilterChains::pageOfTheWorkspace);
        return cache;
    }

    /** What people see, not what a page fetches: only that begins a session for somebody unknown. */
    private static boolean pageOfTheWorkspace(HttpServletRequest request) {
        var path = request.getRequestURI();
        return "GET".equals(request.getMethod())
                && (path.startsWith("/workspace") || path.startsWith(Paths.WRITE))
                && !NO_PAGE.matcher(path).matches()
                && request.getParameter("v-r") == null;
    }

    /** Anybody can open one and write, also before they sign in: it says itself who may send. The way in through it is none. */
    private static boolean lightPage(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith(Paths.WRITE) && !path.endsWith(Paths.SIGN_IN);
    }

    /** What only a page of the workspace asks for: Vaadin would begin a session to answer even a name it does not know. */
    private static boolean partOfAPage(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/workspace")
                && (NO_PAGE.matcher(path).matches()
                        || (!"POST".equals(request.getMethod()) && request.getParameter("v-r") != null));
    }

    @Bean
    @Order(9)
    SecurityFilterChain nothingElse(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint((request, response, exception) -> response.sendError(404)))
                .headers(withDefaults())
                .build();
    }
}
