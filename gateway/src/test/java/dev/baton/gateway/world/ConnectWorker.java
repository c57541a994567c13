package dev.baton.gateway.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Speaks as much of Kafka Connect as is asked of it: every connector is RUNNING, but the task of one has failed. */
class ConnectWorker {

    private final HttpServer server;

    ConnectWorker() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/connectors", this::connectors);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    private void connectors(HttpExchange exchange) throws IOException {
        byte[] bytes = new JsonObject()
                .put("baton-activity", status("RUNNING"))
                .put("baton-showcase", status("FAILED"))
                .encode()
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static JsonObject status(String task) {
        JsonObject tasks = new JsonObject().put("id", 0).put("state", task).put("worker_id", "here");
        return new JsonObject()
                .put(
                        "status",
                        new JsonObject()
                                .put("connector", new JsonObject().put("state", "RUNNING"))
                                .put("tasks", new JsonArray().add(tasks)));
    }
}
