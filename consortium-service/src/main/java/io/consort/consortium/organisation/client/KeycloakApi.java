package io.consort.consortium.organisation.client;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of Keycloak's REST API that organisations are kept by. */
interface KeycloakApi {

    @RequestLine("POST /realms/{realm}/protocol/openid-connect/token")
    @Headers("Content-Type: application/x-www-form-urlencoded")
    AccessToken token(@Param("realm") String realm, String form);

    /** Those whose name is exactly that. */
    @RequestLine("GET /admin/realms/{realm}/organizations?search={name}&exact=true&max=10")
    @Headers("Authorization: Bearer {token}")
    List<Organization> named(@Param("realm") String realm, @Param("token") String token, @Param("name") String name);

    /** All, a page at a time. */
    @RequestLine("GET /admin/realms/{realm}/organizations?first={first}&max={max}")
    @Headers("Authorization: Bearer {token}")
    List<Organization> page(
            @Param("realm") String realm,
            @Param("token") String token,
            @Param("first") int first,
            @Param("max") int max);

    @RequestLine("POST /admin/realms/{realm}/organizations")
    @Headers({"Authorization: Bearer {token}", "Content-Type: application/json"})
    void create(@Param("realm") String realm, @Param("token") String token, NewOrganization organization);

    record AccessToken(@Nullable String access_token, long expires_in) {}

    record Organization(@Nullable String id, @Nullable String alias) {}

    record NewOrganization(
            String name,
            String alias,
            boolean enabled,
            String description,
            List<Domain> domains,
            Map<String, List<String>> attributes) {}

    record Domain(String name, boolean verified) {}
}
