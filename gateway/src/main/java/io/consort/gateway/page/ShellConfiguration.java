package io.consort.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** Where the web client is served: its page after all controllers and routes, and its files, whose names change with what is in them. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration implements WebMvcConfigurer {

    private static final Duration FOR_GOOD = Duration.ofDays(365);

    /** After controllers and routes, and before what Spring Boot makes of an index.html that an earlier build may have left. */
    private static final int BEFORE_WELCOME_PAGES = 1;

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/web/assets/")
                .setCacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable())
                .resourceChain(false)
                .addResolver(new BrotliFirst());
    }

    @Bean
    AbstractHandlerMapping shellMapping() {
        var shell = new Shell();
        var mapping = new AbstractHandlerMapping() {
            @Override
            protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
                return Shell.hasPageAt(request) ? shell : null;
            }
        };
        mapping.setOrder(BEFORE_WELCOME_PAGES);
        return mapping;
    }
}
