package org.mizizi.site;

import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/** Lets browsers and caches keep the public pages for a minute, and send nothing again that has not changed. */
@Configuration(proxyBeanMethods = false)
class SiteDelivery implements WebMvcConfigurer {

    private static final Duration KEPT = Duration.ofMinutes(1);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var caching = new WebContentInterceptor();
        caching.setCacheControl(CacheControl.maxAge(KEPT).cachePublic());
        registry.addInterceptor(new RightForm()).addPathPatterns("/en/**", "/fr/**", "/ar/**");
        registry.addInterceptor(caching).addPathPatterns("/", "/en/**", "/fr/**", "/ar/**");
    }

    /** Weak marks, as the server compresses what it sends. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> unchangedPages() {
        var filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("", "/en/*", "/fr/*", "/ar/*");
        return registration;
    }
}
