package dev.baton.membership;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * As much of Keycloak's admin API as the real {@code Realm} calls, at the address where the service looks for Keycloak.
 * While none is up nobody listens there, which is what a Keycloak that is away looks like.
 */
public final class KeycloakStandIn implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADMIN = "/admin/realms/baton/";

    /** What it answers when a path is none that it knows. */
    private record Answer(int status, Object body) {}

    private final Map<String, ObjectNode> users = new ConcurrentHashMap<>();
    private final Map<String, ObjectNode> organizations = new ConcurrentHashMap<>();
    private final Set<String> members = ConcurrentHashMap.newKeySet();
    private final Map<String, String> passwords = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean silent;

    private KeycloakStandIn(HttpServer server) {
        this.server = server;
    }

    public static KeycloakStandIn up() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", Doors.keycloak()), 0);
            KeycloakStandIn keycloak = new KeycloakStandIn(server);
            server.setExecutor(Executors.newCachedThreadPool());
            server.createContext("/", keycloak::serve);
            server.start();
            return keycloak;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** From now on it takes every call and answers none, until it is closed. */
    public void fallsSilent() {
        silent = true;
    }

    /** An account that is there already and is no person's. */
    public void hasTechnicalAccount(String login) {
        create(JSON.createObjectNode().put("username", login).put("enabled", true));
    }

    public JsonNode user(String login) {
        return users.values().stream()
                .filter(user -> user.path("username").asText().equals(login))
                .findFirst()
                .map(JsonNode.class::cast)
                .orElse(JSON.missingNode());
    }

    public boolean isMember(String login) {
        return members.contains(user(login).path("id").asText());
    }

    public String password(String login) {
        return passwords.get(user(login).path("id").asText());
    }

    /** As when somebody has followed the invitation. */
    public void chooses(String login, String password) {
        ObjectNode user = (ObjectNode) user(login);
        user.remove("requiredActions");
        passwords.put(user.path("id").asText(), password);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (silent && !path.endsWith("/token")) {
            sayNothing();
        }
        Answer answer = path.endsWith("/token")
                ? new Answer(200, Map.of("access_token", "t", "token_type", "Bearer", "expires_in", 300))
                : answer(
                        exchange.getRequestMethod(),
                        path.substring(path.indexOf(ADMIN) + ADMIN.length()).split("/"),
                        parameters(exchange.getRequestURI().getRawQuery()),
                        body);
        byte[] written = answer.body() == null ? new byte[0] : JSON.writeValueAsBytes(answer.body());
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), written.length == 0 ? -1 : written.length);
        exchange.getResponseBody().write(written);
        exchange.close();
    }

    private void sayNothing() {
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer answer(String method, String[] path, Map<String, String> asked, byte[] body) throws IOException {
        String what = method + " "
                + path[0]
                + Stream.of(path)
                        .skip(2)
                        .map(step -> "/" + step)
                        .collect(Collectors.joining())
                        .replaceAll("/members/.*", "/members/x");
        String id = path.length > 1 ? path[1] : "";
        return switch (what + (path.length == 2 ? "/one" : "")) {
            case "GET users" ->
                new Answer(
                        200,
                        users.values().stream()
                                .filter(user -> isAskedFor(user, asked))
                                .toList());
            case "POST users" -> new Answer(create((ObjectNode) JSON.readTree(body)), null);
            case "GET users/one" -> users.containsKey(id) ? new Answer(200, users.get(id)) : new Answer(404, null);
            case "PUT users/one" -> {
                users.put(id, (ObjectNode) JSON.readTree(body));
                yield new Answer(204, null);
            }
            case "DELETE users/one" -> new Answer(users.remove(id) == null ? 404 : 204, null);
            case "GET users/credentials" ->
                new Answer(200, passwords.containsKey(id) ? Set.of(Map.of("type", "password")) : Set.of());
            case "GET users/federated-identity" -> new Answer(200, Set.of());
            case "PUT users/reset-password" -> {
                passwords.put(id, JSON.readTree(body).path("value").asText());
                users.get(id).putArray("requiredActions").add("UPDATE_PASSWORD");
                yield new Answer(204, null);
            }
            case "GET organizations" ->
                new Answer(
                        200,
                        organizations.values().stream()
                                .filter(one -> one.path("alias").asText().equals(asked.get("search")))
                                .toList());
            case "POST organizations" -> {
                ObjectNode made = (ObjectNode) JSON.readTree(body);
                made.put("id", UUID.randomUUID().toString());
                organizations.put(made.path("id").asText(), made);
                yield new Answer(201, null);
            }
            case "POST organizations/members" ->
                new Answer(members.add(new String(body, StandardCharsets.UTF_8).replace("\"", "")) ? 201 : 409, null);
            case "DELETE organizations/members/x" -> new Answer(members.remove(path[3]) ? 204 : 404, null);
            default -> new Answer(501, null);
        };
    }

    private int create(ObjectNode user) {
        if (!user(user.path("username").asText()).isMissingNode()) {
            return 409;
        }
        String id = UUID.randomUUID().toString();
        user.put("id", id);
        users.put(id, user);
        return 201;
    }

    private static boolean isAskedFor(JsonNode user, Map<String, String> asked) {
        return asked.containsKey("q")
                ? user.path("attributes")
                        .path("person")
                        .toString()
                        .contains(asked.get("q").substring("person:".length()))
                : user.path("username").asText().equals(asked.get("username"));
    }

    private static Map<String, String> parameters(String query) {
        return query == null
                ? Map.of()
                : Arrays.stream(query.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(
                                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
