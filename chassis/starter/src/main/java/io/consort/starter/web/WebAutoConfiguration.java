package io.consort.starter.web;

import io.consort.edge.body.Converters;
import io.consort.edge.problem.ProblemConfiguration;
import io.consort.edge.problem.Problems;
import io.consort.kernel.json.Json;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
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
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The web edge that every service shares. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import({
    ProblemConfiguration.class,
    ProblemAdvice.class,
    CommandBodies.class,
    PageLinks.class,
    ProblemController.class,
    ProblemErrorController.class,
    ActController.class,
    AwaitedActController.class,
    ApprovalController.class,
    WarrantedActController.class
})
public class WebAutoConfiguration {

    /** After the trace is known, before security asks for a token. */
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 20;

    @Bean
    JsonMapper jsonMapper() {
        return Json.requests()
                .rebuild()
                .addModule(new SimpleModule().addSerializer(new RecordedJson()))
                .build();
    }

    @Bean
    Refusals refusals(Problems problems) {
        return new Refusals(problems);
    }

    @Bean
    FilterRegistrationBean<Tries> tries(@Value("${spring.application.name}") String service, Refusals refusals) {
        FilterRegistrationBean<Tries> filter = new FilterRegistrationBean<>(new Tries(service, refusals));
        filter.setOrder(FIRST - 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<WellFormed> wellFormed(Refusals refusals) {
        FilterRegistrationBean<WellFormed> filter = new FilterRegistrationBean<>(new WellFormed(refusals));
        filter.setOrder(FIRST);
        return filter;
    }

    @Bean
    FilterRegistrationBean<BoundedBody> boundedBody(Refusals refusals) {
        FilterRegistrationBean<BoundedBody> filter = new FilterRegistrationBean<>(new BoundedBody(refusals));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return filter;
    }

    @Bean
    AccessRule accessRule(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        return new AccessRule(mapping);
    }

    @Bean
    Acts acts(
            @Value("${spring.application.name}") String service,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        return new Acts(service, mapping);
    }

    @Bean
    ActRule actRule(Acts acts, ObjectProvider<Warrants> warrants, JsonMapper mapper) {
        return new ActRule(acts, warrants, mapper);
    }

    @Bean
    ActCall actCall(ObjectProvider<RequestMappingHandlerAdapter> adapter) {
        return new ActCall(adapter);
    }

    @Bean
    WebMvcConfigurer consortEdge(
            JsonMapper mapper,
            ObjectProvider<Standings> standings,
            ObjectProvider<RequestDigest> digests,
            ObjectProvider<ActRule> rule,
            ObjectProvider<Acts> acts,
            ObjectProvider<Tables> tables) {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                Converters.register(converters, mapper);
                converters.configureMessageConvertersList(all -> all.add(new WrittenTables(tables)));
            }

            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
                // Settled looks at Accept, before anything is decided; nobody else does.
                negotiation.strategies(List.of(new FixedContentNegotiationStrategy(MediaType.ALL)));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AccessInterceptor(standings, rule)).excludePathPatterns("/error");
                registry.addInterceptor(new KnownParameters()).excludePathPatterns("/error");
                registry.addInterceptor(new Settled()).excludePathPatterns("/error");
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.addAll(
                        List.of(new ScopeArguments(), new ChangeArguments(digests, acts), new PageArguments()));
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                TextConverters.register(registry);
            }
        };
    }
}
