package io.consort.consortium.organisation.client;

import feign.Param;
import feign.RequestLine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /** Reads the metadata of a provider elsewhere. */
    @RequestLine("POST /identity-provider/import-config")
    Map<String, String> importConfig(ConfigSource source);

    @RequestLine("GET /identity-provider/instances/{alias}")
    Broker broker(@Param("alias") String alias);

    @RequestLine("POST /identity-provider/instances")
    void createBroker(Broker broker);

    @RequestLine("PUT /identity-provider/instances/{alias}")
    void updateBroker(@Param("alias") String alias, Broker broker);

    @RequestLine("GET /organizations/{organization}/identity-providers")
    List<Broker> brokersOf(@Param("organization") String organization);

    @RequestLine("POST /organizations/{organization}/identity-providers")
    void linkBroker(@Param("organization") String organization, String alias);

    record Organization(String id, String alias) {}

    record ConfigSource(String providerId, String fromUrl) {}

    record Broker(
            String alias,
            @Nullable String internalId,
            String providerId,
            boolean enabled,
            boolean hideOnLogin,
            boolean trustEmail,
            @Nullable String organizationId,
            Map<String, String> config) {}

    record NewOrganization(
            String name,
            String alias,
            boolean enabled,
            String description,
            List<Domain> domains,
            Map<String, List<String>> attributes) {}

    record Domain(String name, boolean verified) {}
}
