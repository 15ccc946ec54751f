package io.consort.starter.web;

import io.consort.edge.problem.ProblemCatalogue;
import io.consort.kernel.json.Json;
import io.micrometer.tracing.Tracer;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** The web edge that every service shares. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import({ProblemAdvice.class, PageLinks.class, ProblemController.class, ProblemErrorController.class})
public class WebAutoConfiguration {

    @Bean
    JsonMapper jsonMapper() {
        return Json.requests();
    }

    @Bean
    ProblemCatalogue problemCatalogue() {
        return ProblemCatalogue.load();
    }

    @Bean
    Problems problems(ProblemCatalogue catalogue, JsonMapper mapper, ObjectProvider<Tracer> tracer) {
        return new Problems(catalogue, mapper, tracer.getIfAvailable());
    }

    @Bean
    FilterRegistrationBean<BoundedBody> boundedBody(Problems problems) {
        FilterRegistrationBean<BoundedBody> filter = new FilterRegistrationBean<>(new BoundedBody(problems));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return filter;
    }

    @Bean
    AccessRule accessRule(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        return new AccessRule(mapping);
    }

    @Bean
    WebMvcConfigurer consortEdge(ObjectProvider<Standings> standings, ObjectProvider<RequestDigest> digests) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AccessInterceptor(standings)).excludePathPatterns("/error");
                registry.addInterceptor(new KnownParameters()).excludePathPatterns("/error");
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.addAll(List.of(new ScopeArguments(), new ChangeArguments(digests), new PageArguments()));
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                TextConverters.register(registry);
            }
        };
    }
}
