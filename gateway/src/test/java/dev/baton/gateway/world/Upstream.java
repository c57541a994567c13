package dev.baton.gateway.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A real service behind the gateway: it tells what it was asked, and misbehaves when told to. */
public class Upstream {

    public final AtomicInteger wholeBodies = new AtomicInteger();
    public final AtomicInteger brokenBodies = new AtomicInteger();
    public final AtomicInteger connectionsToDrop = new AtomicInteger();

    private final String name;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile CountDownLatch nextEvent = new CountDownLatch(1);

    Upstream(String name) {
        this.name = name;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::tellWhatWasAsked);
        server.createContext("/q/health/ready", exchange -> answer(exchange, 200, "{\"status\":\"UP\"}"));
        server.createContext("/q/openapi", exchange -> answer(exchange, 200, description()));
        server.createContext("/api/v1/activities/silent", exchange -> {});
        server.createContext("/api/v1/activities/events", this::stream);
        server.createContext("/api/v1/activities/away-once", this::dropOnce);
        server.createContext("/api/v1/activities/refused", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
            answer(exchange, 409, "{\"code\":\"full\"}");
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Lets the open stream say its second event. */
    public void sayTheNextEvent() {
        nextEvent.countDown();
    }

    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void tellWhatWasAsked(HttpExchange exchange) throws IOException {
        long length;
        try {
            length = exchange.getRequestBody().readAllBytes().length;
        } catch (IOException brokenOff) {
            brokenBodies.incrementAndGet();
            throw brokenOff;
        }
        if (length > 0) {
            wholeBodies.incrementAndGet();
        }
        JsonObject headers = new JsonObject();
        exchange.getRequestHeaders().forEach((header, values) -> headers.put(header.toLowerCase(), values.getFirst()));
        exchange.getResponseHeaders().add("ETag", "\"1\"");
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        answer(
                exchange,
                200,
                new JsonObject()
                        .put("service", name)
                        .put("method", exchange.getRequestMethod())
                        .put("path", exchange.getRequestURI().toString())
                        .put("length", length)
                        .put("headers", headers)
                        .encode());
    }

    private void stream(HttpExchange exchange) throws IOException {
        nextEvent = new CountDownLatch(1);
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write("data: first\n\n".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        try {
            nextEvent.await();
            exchange.getResponseBody().write("data: second\n\n".getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private void dropOnce(HttpExchange exchange) throws IOException {
        if (connectionsToDrop.getAndDecrement() > 0) {
            exchange.close();
        } else {
            tellWhatWasAsked(exchange);
        }
    }

    private String description() {
        String path = "membership".equals(name) ? "units" : "activity".equals(name) ? "activities" : "relay";
        return """
                {"openapi":"3.1.0","info":{"title":"%1$s","version":"1"},
                 "paths":{"/api/v1/%2$s":{"get":{"operationId":"read","responses":{"200":{"description":"ok",
                   "content":{"application/json":{"schema":{"$ref":"#/components/schemas/View"}}}}}}},
                   "/internal/%1$s":{"get":{"responses":{}}}},
                 "components":{"schemas":{"View":{"type":"object","title":"%1$s"},"Text":{"type":"object"}},
                   "securitySchemes":{"SecurityScheme":{"type":"http"}}}}
                """.formatted(name, path);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean head = "HEAD".equals(exchange.getRequestMethod());
        exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
