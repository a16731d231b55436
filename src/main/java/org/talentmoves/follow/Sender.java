package org.talentmoves.follow;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends a message over the web: no redirect is followed, little is read of the answer, and nothing lasts long. */
@Component
class Sender {

    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout ANSWER = Timeout.ofSeconds(10);

    /** Seconds after which it is given up, however slowly it goes on. */
    private static final int WHOLE = 15;

    /** How many bytes of an answer are kept. */
    private static final int READ = 500;

    /** Of a head that is longer the rest is not read. */
    private static final Http1Config HEAD =
            Http1Config.custom().setMaxLineLength(8000).setMaxHeaderCount(100).build();

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "webhook-timeout");
        thread.setDaemon(true);
        return thread;
    });
    private final CloseableHttpClient http;

    Sender(CheckedNames names) {
        http = HttpClients.custom()
                .setConnectionManager(connections(names))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(ANSWER)
                        .setConnectionRequestTimeout(CONNECT)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAuthCaching()
                .setUserAgent("TalentMoves-Webhook/1")
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(CheckedNames names) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(HEAD)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(ANSWER)
                        .build())
                .build();
    }

    /** What was answered; of one who could not be reached, why. */
    Answer send(String address, String message, long time, String signature, String body) {
        HttpPost post = new HttpPost(address);
        post.setHeader("webhook-id", message);
        post.setHeader("webhook-timestamp", Long.toString(time));
        post.setHeader("webhook-signature", signature);
        post.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        Future<?> end = clock.schedule(post::cancel, WHOLE, TimeUnit.SECONDS);
        try {
            return read(post, http.executeOpen(null, post, null));
        } catch (IOException | RuntimeException e) {
            return new Answer(null, plain(e.getClass().getSimpleName() + ": " + e.getMessage()));
        } finally {
            end.cancel(false);
        }
    }

    /** Breaks the connection off behind what is read, since closing it would read an answer to its end. */
    private static Answer read(HttpPost post, ClassicHttpResponse response) {
        String text = beginning(response.getEntity());
        post.cancel();
        try {
            response.close();
        } catch (IOException e) {
            // it was broken off
        }
        return new Answer(response.getCode(), text);
    }

    /** A status counts whatever comes of the rest. */
    private static String beginning(@Nullable HttpEntity entity) {
        try {
            InputStream content = entity == null ? InputStream.nullInputStream() : entity.getContent();
            return plain(new String(content.readNBytes(READ), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return "";
        }
    }

    private static String plain(String text) {
        String printed = text.replaceAll("[\\p{Cntrl}]+", " ").strip();
        return printed.substring(0, Math.min(READ, printed.length()));
    }

    @PreDestroy
    void close() throws IOException {
        clock.shutdownNow();
        http.close();
    }

    /** @param status null where nothing was answered */
    record Answer(@Nullable Integer status, String text) {

        boolean isGood() {
            return status != null && status >= 200 && status < 300;
        }

        /** Whether nobody is there any more and wants to be told so (410). */
        boolean isGone() {
            return status != null && status == 410;
        }
    }
}
