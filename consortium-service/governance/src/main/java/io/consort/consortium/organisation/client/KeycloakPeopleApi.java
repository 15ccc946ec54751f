package io.consort.consortium.organisation.client;

import feign.Param;
import feign.RequestLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of Keycloak's REST API that an organisation's people are kept by, in its own words. */
interface KeycloakPeopleApi {

    /** Those with exactly that address. */
    @RequestLine("GET /users?email={email}&exact=true&max=2")
    List<User> withAddress(@Param("email") String email);

    /**
     * Those of some ids.
     *
     * @param search {@code id:} and the ids, with spaces between
     */
    @RequestLine("GET /users?search={search}&briefRepresentation=true")
    List<User> withIds(@Param("search") String search);

    /** To which organisations a user belongs. */
    @RequestLine("GET /organizations/members/{id}/organizations")
    List<Membership> memberships(@Param("id") String id);

    @RequestLine("POST /users")
    void create(NewUser user);

    @RequestLine("GET /users/{id}")
    User user(@Param("id") String id);

    /** Writes to a user what is still to be done before signing in. */
    @RequestLine("PUT /users/{id}/execute-actions-email")
    void mail(@Param("id") String id, List<String> actions);

    /** What a user proves by that it is them: a password, a key. */
    @RequestLine("GET /users/{id}/credentials")
    List<Credential> credentials(@Param("id") String id);

    /** The providers at which a user signs in instead. */
    @RequestLine("GET /users/{id}/federated-identity")
    List<FederatedIdentity> providers(@Param("id") String id);

    @RequestLine("GET /organizations/{organization}/members?first={first}&max={max}")
    List<User> members(@Param("organization") String organization, @Param("first") int first, @Param("max") int max);

    @RequestLine("GET /organizations/{organization}/members/{id}")
    User member(@Param("organization") String organization, @Param("id") String id);

    @RequestLine("POST /organizations/{organization}/members")
    void join(@Param("organization") String organization, String id);

    @RequestLine("DELETE /organizations/{organization}/members/{id}")
    void leave(@Param("organization") String organization, @Param("id") String id);

    @RequestLine("GET /organizations/{organization}/members/{id}/organizations")
    List<Membership> organizations(@Param("organization") String organization, @Param("id") String id);

    /**
     * @param emailVerified whether who has the account has shown that the address is theirs
     * @param membershipType of a member: {@code MANAGED} who came by the organisation's own provider
     */
    record User(
            String id,
            @Nullable String username,
            @Nullable String email,
            @Nullable Boolean emailVerified,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String membershipType) {}

    /**
     * @param groups by their paths
     */
    record NewUser(
            String username,
            String email,
            @Nullable String firstName,
            @Nullable String lastName,
            boolean enabled,
            List<String> groups) {}

    record Membership(String id, @Nullable String alias) {}

    record Credential(String type) {}

    record FederatedIdentity(String identityProvider) {}
}
