package io.consort.starter.web;

import io.consort.edge.problem.ProblemCatalogue;
import io.consort.kernel.json.Json;
import io.micrometer.tracing.Tracer;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.accept.FixedContentNegotiationStrategy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
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

    /** After the trace has begun, before security asks for a token. */
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 10;

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
    FilterRegistrationBean<WellFormed> wellFormed(Problems problems) {
        FilterRegistrationBean<WellFormed> filter = new FilterRegistrationBean<>(new WellFormed(problems));
        filter.setOrder(FIRST);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheServer() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
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
    WebMvcConfigurer consortEdge(
            JsonMapper mapper, ObjectProvider<Standings> standings, ObjectProvider<RequestDigest> digests) {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.configureMessageConvertersList(all -> {
                    all.clear();
                    all.addAll(Converters.of(mapper));
                });
            }

            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
                // Settled looks at Accept, before anything is decided; nobody else does.
                negotiation.strategies(List.of(new FixedContentNegotiationStrategy(MediaType.ALL)));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AccessInterceptor(standings)).excludePathPatterns("/error");
                registry.addInterceptor(new KnownParameters()).excludePathPatterns("/error");
                registry.addInterceptor(new Settled()).excludePathPatterns("/error");
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
