package org.talentmoves.follow;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Receives webhooks on this machine, which here alone is taken for public. */
@TestComponent
@Primary
public class Receiver implements Reach {

    private final List<Message> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Answering answering = Receiver::thanks;
    private volatile boolean open = true;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::receive);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "receiver");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    @Override
    public boolean isPublic(InetAddress address) {
        return open && address.isLoopbackAddress();
    }

    /** Forgets everything, and thanks for every message. */
    public void begin() {
        received.clear();
        answering = Receiver::thanks;
        open = true;
    }

    public String address() {
        return "http://127.0.0.1:%d/hook".formatted(server.getAddress().getPort());
    }

    /** From now on the same name leads to where it may not. */
    void closeTheNetwork() {
        open = false;
    }

    void answers(int status, String text) {
        answering = exchange -> write(exchange, status, text);
    }

    void answers(Answering other) {
        answering = other;
    }

    public List<Message> received() {
        return List.copyOf(received);
    }

    List<String> ids() {
        return received.stream().map(Message::id).toList();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Message(
                    exchange.getRequestURI().getPath(),
                    header(exchange, "webhook-id"),
                    Long.parseLong(header(exchange, "webhook-timestamp")),
                    header(exchange, "webhook-signature"),
                    header(exchange, "Content-Type"),
                    body));
            answering.answer(exchange);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }

    static void thanks(HttpExchange exchange) {
        write(exchange, 200, "thanks");
    }

    static void write(HttpExchange exchange, int status, String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void stop() {
        server.stop(0);
    }

    /** What it answers. */
    interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** What it was sent. */
    public record Message(String path, String id, long time, String signature, String type, String body) {

        public boolean isSignedWith(String secret) {
            return signature.equals(Signing.signature(secret, id, time, body));
        }
    }
}
