package org.mizizi.site;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.Paths;
import org.mizizi.watching.ReplicaWatch;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/**
 * Lets browsers and caches keep the public pages for a minute, show them a minute longer while they ask again, and for ten
 * where the portal does not answer; and sends nothing again that has not changed. What was taken back is gone by then.
 */
@Configuration(proxyBeanMethods = false)
class SiteDelivery implements WebMvcConfigurer {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final Duration WHILE_ASKING_AGAIN = Duration.ofMinutes(1);
    private static final Duration WHERE_NOBODY_ANSWERS = Duration.ofMinutes(10);

    /** A style sheet whose name carries its content's fingerprint, as the pages name it, never changes. */
    private static final String FINGERPRINTED = "/styles/{name:.+-[0-9a-f]{32}}.css";

    private static final Duration FOR_GOOD = Duration.ofDays(365);
    private static final Duration UNTIL_IT_MAY_CHANGE = Duration.ofHours(1);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var caching = new WebContentInterceptor();
        caching.setCacheControl(CacheControl.maxAge(KEPT)
                .cachePublic()
                .staleWhileRevalidate(WHILE_ASKING_AGAIN)
                .staleIfError(WHERE_NOBODY_ANSWERS));
        registry.addInterceptor(new RightForm()).addPathPatterns(below("/**"));
        registry.addInterceptor(caching).addPathPatterns("/").addPathPatterns(below("/**"));
        var styles = new WebContentInterceptor();
        styles.setCacheControl(CacheControl.maxAge(UNTIL_IT_MAY_CHANGE).cachePublic());
        styles.addCacheMapping(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable(), FINGERPRINTED);
        registry.addInterceptor(styles).addPathPatterns("/styles/**", "/favicon.svg");
    }

    /** An address with a slash too many leads to the page that is meant. */
    @Bean
    FilterRegistrationBean<UrlHandlerFilter> oneAddressForEachPage() {
        return new FilterRegistrationBean<>(UrlHandlerFilter.trailingSlashHandler(below("/*/**"))
                .redirect(HttpStatus.PERMANENT_REDIRECT)
                .build());
    }

    @Bean
    FilterRegistrationBean<LanguageOfPages> languageOfPages() {
        var registration = new FilterRegistrationBean<>(new LanguageOfPages());
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        registration.addUrlPatterns("", "/sign-in/*", Paths.WRITE + "*", "/error");
        registration.addUrlPatterns(below("/*"));
        return registration;
    }

    @Bean
    FilterRegistrationBean<UnchangedPages> unchangedPages() {
        var registration = new FilterRegistrationBean<>(new UnchangedPages());
        registration.addUrlPatterns("");
        registration.addUrlPatterns(below("/*"));
        return registration;
    }

    @Bean
    FilterRegistrationBean<FromTheReplica> whatEverybodyReads(ReplicaWatch replica) {
        var registration = new FilterRegistrationBean<>(new FromTheReplica(replica));
        registration.addUrlPatterns("", Paths.BALLOTS + "/*", "/sitemap.xml");
        registration.addUrlPatterns(below("/*"));
        return registration;
    }

    private static String[] below(String pattern) {
        return InterfaceLanguage.addresses(pattern).toArray(String[]::new);
    }
}
