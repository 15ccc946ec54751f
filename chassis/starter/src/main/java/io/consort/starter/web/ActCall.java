package io.consort.starter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Calls the very endpoint that an act is, in the place of the one that was asked, so that no rule is written twice. */
final class ActCall {

    private final ObjectProvider<RequestMappingHandlerAdapter> adapter;

    ActCall(ObjectProvider<RequestMappingHandlerAdapter> adapter) {
        this.adapter = adapter;
    }

    /**
     * Calls it for somebody, and answers as it answers.
     *
     * @param variables the parts of the path by name
     * @param path of the endpoint
     * @param headers that take the place of those that were sent
     */
    void enter(
            DeclaredAct act,
            Tenant tenant,
            Map<String, String> variables,
            String path,
            byte[] body,
            Map<String, String> headers,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, variables);
        AccessInterceptor.admit(request, tenant);
        adapter.getObject()
                .handle(
                        BoundedBody.with(request, act.verb().name(), path, body, headers),
                        response,
                        act.method().createWithResolvedBean());
    }
}
