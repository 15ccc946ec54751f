package io.consort.quickstart.bench.load;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/**
 * Stands in for the identity provider where one service alone is measured: it publishes a key, and gives out tokens of a service
 * and of a person (RFC 7519, RS256) that are signed with it.
 */
public final class Issuer implements AutoCloseable {

    private static final String REALM = "/realms/consort";
    private static final Duration LIFE = Duration.ofHours(2);

    private final KeyPair keys;
    private final HttpServer server;

    /** Begins to answer, on a port of the loopback address. */
    public Issuer() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            keys = generator.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has RSA.", impossible);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        byte[] published = published().getBytes(StandardCharsets.UTF_8);
        server.createContext(REALM + "/protocol/openid-connect/certs", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, published.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(published);
            }
        });
        server.start();
    }

    /** Where it is. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** As tokens name it. */
    public String name() {
        return address() + REALM;
    }

    /** A token with which ip-ledger-service asks consortium-service. */
    public String serviceToken() {
        return token("\"aud\":[\"consortium-service\"],\"azp\":\"ip-ledger-service\",\"sub\":\"bench-service\","
                + "\"realm_access\":{\"roles\":[\"service\"]}");
    }

    /** A token of someone of an organisation. */
    public String personToken(String organisation) {
        return token("\"aud\":[\"consort\"],\"azp\":\"bench\",\"sub\":\"bench-person\",\"organization\":[\""
                + organisation + "\"]");
    }

    private String token(String claims) {
        Instant now = Instant.now();
        String signed = encoded("{\"alg\":\"RS256\",\"kid\":\"bench\"}") + "."
                + encoded("{\"iss\":\"" + name() + "\",\"iat\":" + now.getEpochSecond() + ",\"exp\":"
                        + now.plus(LIFE).getEpochSecond() + "," + claims + "}");
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + encoded(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A key that was just made signs.", impossible);
        }
    }

    /** The key as a JSON Web Key Set (RFC 7517). */
    private String published() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"bench\",\"n\":\""
                + encoded(unsigned(key.getModulus().toByteArray())) + "\",\"e\":\""
                + encoded(unsigned(key.getPublicExponent().toByteArray())) + "\"}]}";
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
