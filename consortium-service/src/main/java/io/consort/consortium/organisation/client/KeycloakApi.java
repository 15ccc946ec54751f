package io.consort.consortium.organisation.client;

import feign.Param;
import feign.RequestLine;
import java.util.List;
import java.util.Map;

/** The part of Keycloak's REST API that organisations are kept by, in its own words. */
interface KeycloakApi {

    /** Those whose name is exactly that. */
    @RequestLine("GET /organizations?search={name}&exact=true&max=10")
    List<Organization> named(@Param("name") String name);

    /** All, a page at a time. */
    @RequestLine("GET /organizations?first={first}&max={max}")
    List<Organization> page(@Param("first") int first, @Param("max") int max);

    @RequestLine("POST /organizations")
    void create(NewOrganization organization);

    record Organization(String id, String alias) {}

    record NewOrganization(
            String name,
            String alias,
            boolean enabled,
            String description,
            List<Domain> domains,
            Map<String, List<String>> attributes) {}

    record Domain(String name, boolean verified) {}
}
