package io.consort.testkit.identity;

import io.consort.embedded.identity.RealmFile;
import io.consort.kernel.identity.ClientKey;
import io.consort.kernel.identity.PersonId;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The real identity provider with the realm {@code consort}, shared by all tests of a run. Organisations and persons that a test
 * makes stay until the run ends, so tests choose names of their own; making one twice is the same as making it once.
 *
 * <p>Tokens come from Keycloak by a real grant: persons through a client that exists only here and may trade a password for a
 * token, services and partners through their own.
 */
public final class TestIdentity {

    /** The platform's administrator, whom the realm file brings along. */
    public static final String ADMINISTRATOR = "admin";

    private static final String TEST_CLIENT = "test-sign-in";

    private final SharedKeycloak.Joined keycloak;
    private final AdminApi api;

    private TestIdentity(SharedKeycloak.Joined keycloak) {
        this.keycloak = keycloak;
        this.api = new AdminApi(uri(), keycloak.secrets().root());
    }

    /** The one of this run; started if nobody did yet, and stopped when the last JVM that uses it ends. */
    public static TestIdentity shared() {
        return Holder.SHARED;
    }

    /** Keycloak's origin, for {@code CONSORT_IDENTITY_URI}. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + keycloak.port());
    }

    /** What tokens name as their issuer, for {@code CONSORT_ISSUER}. */
    public URI issuer() {
        return uri().resolve("/realms/" + RealmFile.REALM);
    }

    /** Makes an organisation with the domain {@code <alias>.example}. */
    public void createOrganisation(String alias) {
        api.create(
                "/organizations",
                Map.of("name", alias, "alias", alias, "domains", List.of(Map.of("name", alias + ".example"))));
    }

    /**
     * Makes a person who belongs to organisations that exist.
     *
     * @return the person's password
     */
    public String createPerson(String username, String... organisations) {
        String password = keycloak.secrets().password(username);
        api.create(
                "/users",
                Map.of(
                        "username",
                        username,
                        "enabled",
                        true,
                        "email",
                        username + "@person.example",
                        "emailVerified",
                        true,
                        "firstName",
                        username,
                        "lastName",
                        "Test",
                        "credentials",
                        List.of(Map.of("type", "password", "value", password, "temporary", false))));
        for (String organisation : organisations) {
            api.create(
                    "/organizations/" + organisation(organisation) + "/members",
                    person(username).value());
        }
        return password;
    }

    /** Puts another address into a person's account, shown to be theirs or not. */
    public void changeAddress(String username, String address, boolean verified) {
        api.put("/users/" + person(username).value(), Map.of("email", address, "emailVerified", verified));
    }

    /**
     * Makes an administrator of the platform as the realm file makes the first one: with a password that is to be changed, and a second factor
     * that is to be set up.
     *
     * @return the first password
     */
    public String createAdministrator(String username) {
        String password = createPerson(username);
        String user = "/users/" + person(username).value();
        api.create(user + "/role-mappings/realm", List.of(role("platform-admin")));
        api.put(user, Map.of("requiredActions", List.of("UPDATE_PASSWORD", "CONFIGURE_TOTP")));
        return password;
    }

    /** Gives a member of an organisation a role there, through a group of that organisation with the role's name. */
    public void grant(String username, String organisation, String role) {
        String groups = "/organizations/" + organisation(organisation) + "/groups";
        api.create(groups, Map.of("name", role));
        String group = groups + "/" + find(api.get(groups).valueStream(), "name", role);
        api.create(group + "/role-mappings/realm", List.of(api.get("/roles/" + role)));
        api.put(group + "/members/" + person(username).value(), Map.of());
    }

    /** The pseudonym by which entries name the person. */
    public PersonId person(String username) {
        JsonNode found = api.get("/users?exact=true&username=" + AdminApi.encode(username));
        return new PersonId(find(found.valueStream(), "username", username));
    }

    /** The pseudonym by which entries name the program that signs in by a client. */
    public PersonId program(String client) {
        String account = "/clients/" + client(client).get("id").asString() + "/service-account-user";
        return new PersonId(api.get(account).get("id").asString());
    }

    /** Erases a person's account. */
    public void erase(PersonId person) {
        api.delete("/users/" + person.value());
    }

    /** An access token of a person, with all the organisations the person belongs to. */
    public String token(String username) {
        return api.personsToken(
                RealmFile.REALM,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        TEST_CLIENT,
                        "client_secret",
                        keycloak.secrets().testClient(),
                        "scope",
                        "openid organization:*",
                        "username",
                        username,
                        "password",
                        keycloak.secrets().password(username)));
    }

    /** An access token of a partner system, by its client. */
    public String partnerToken(String client) {
        return tokenWithSecret(client, secret(client));
    }

    String tokenWithSecret(String client, String secret) {
        return api.token(
                RealmFile.REALM,
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    String tokenWithKey(String client, ClientKey key) {
        return token(client, "", key);
    }

    /** An access token of a service for no other service: what the identity provider itself is asked with. */
    public String serviceToken(String client) {
        return serviceToken(client, "");
    }

    /**
     * An access token of a service, by its key.
     *
     * @param target the scope that it asks for: the client of the service that it is for
     */
    public String serviceToken(String client, String target) {
        return token(client, target, clientKey(client));
    }

    private String token(String client, String target, ClientKey key) {
        Map<String, String> form = new HashMap<>(Map.of("grant_type", "client_credentials"));
        if (!target.isEmpty()) {
            form.put("scope", target);
        }
        return token(client, form, key);
    }

    /** Whatever a service asks for by its key; fails with what the provider answers where that is no token. */
    String token(String client, Map<String, String> grant, ClientKey key) {
        Map<String, String> form = new HashMap<>(grant);
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", Assertion.of(client, issuer() + "/protocol/openid-connect/token", key));
        return api.token(RealmFile.REALM, form);
    }

    /** The key by which a service shows the identity provider who it is. */
    public ClientKey clientKey(String client) {
        return keycloak.secrets().clientKey(client);
    }

    /** The secret of a client. */
    public String secret(String client) {
        return client(client).get("secret").asString();
    }

    /** The password with which a person that tests have made signs in, or {@link #ADMINISTRATOR}. */
    public String password(String username) {
        return keycloak.secrets().password(username);
    }

    /** The password of the account {@code root}, which may do anything in any realm. */
    public String rootPassword() {
        return keycloak.secrets().root();
    }

    /** Lets a gateway at this origin sign browsers in and out, and tells it of sign-outs; the realm file knows only {@code http://127.0.0.1:8080}. */
    public void allowGateway(URI publicUri) {
        changeGateway(Map.of(
                "rootUrl", publicUri.toString(),
                "redirectUris", List.of(publicUri + "/login/callback"),
                "attributes",
                        Map.of(
                                "post.logout.redirect.uris", publicUri + "/*",
                                "backchannel.logout.url", publicUri + "/backchannel-logout")));
    }

    /** Lets only the reports of sign-outs go to a gateway at this origin. */
    void reportSignOutsTo(URI origin) {
        changeGateway(Map.of("attributes", Map.of("backchannel.logout.url", origin + "/backchannel-logout")));
    }

    private void changeGateway(Map<String, Object> changed) {
        api.put("/clients/" + client("consort-gateway").get("id").asString(), changed);
    }

    Path folder() {
        return keycloak.folder();
    }

    Secrets secrets() {
        return keycloak.secrets();
    }

    private TestIdentity withSignIn() {
        api.create(
                "/clients",
                Map.of(
                        "clientId",
                        TEST_CLIENT,
                        "secret",
                        keycloak.secrets().testClient(),
                        "publicClient",
                        false,
                        "standardFlowEnabled",
                        false,
                        "directAccessGrantsEnabled",
                        true,
                        "fullScopeAllowed",
                        false,
                        "defaultClientScopes",
                        List.of("basic", "acr", "consort", "roles"),
                        "optionalClientScopes",
                        List.of("organization")));
        String client = client(TEST_CLIENT).get("id").asString();
        api.create("/clients/" + client + "/scope-mappings/realm", List.of(api.get("/roles/platform-admin")));
        return this;
    }

    private JsonNode client(String client) {
        return api.get("/clients?clientId=" + AdminApi.encode(client)).get(0);
    }

    /** Keycloak's id of a group of the realm. */
    String group(String name) {
        return find(api.get("/groups").valueStream(), "name", name);
    }

    /** Keycloak's id of a group of an organisation. */
    String groupOf(String organisation, String name) {
        return find(
                api.get("/organizations/" + organisation(organisation) + "/groups")
                        .valueStream(),
                "name",
                name);
    }

    /** A role of the realm, as Keycloak wants it to be granted. */
    JsonNode role(String name) {
        return api.get("/roles/" + name);
    }

    /** The roles of the realm that a person was granted. */
    List<String> roles(String username) {
        return api.get("/users/" + person(username).value() + "/role-mappings/realm")
                .valueStream()
                .map(each -> each.get("name").asString())
                .toList();
    }

    /** The kinds of an extension point that the server has, whether or not anybody uses them. */
    Collection<String> kinds(String extension) {
        return api.serverInfo().at("/providers/" + extension + "/providers").propertyNames();
    }

    /** Keycloak's id of an organisation. */
    String organisation(String alias) {
        return find(api.get("/organizations?max=100000").valueStream(), "alias", alias);
    }

    private static String find(Stream<JsonNode> all, String field, String value) {
        return all.filter(one -> one.path(field).asString("").equals(value))
                .map(one -> one.get("id").asString())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Keycloak knows none with " + field + " " + value + "."));
    }

    /** Started at first use, once for a JVM. */
    private static final class Holder {
        private static final TestIdentity SHARED = new TestIdentity(SharedKeycloak.join()).withSignIn();
    }
}
