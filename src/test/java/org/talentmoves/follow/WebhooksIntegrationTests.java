package org.talentmoves.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.account.Accounts;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.account.Editor;
import org.talentmoves.account.Role;
import org.talentmoves.history.Past;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What webhooks are sent, in which order, and what becomes of what they do not take. */
@ReceivingSite
class WebhooksIntegrationTests {

    private final JsonMapper json = new JsonMapper();

    @Autowired
    private Past past;

    @Autowired
    private Receiver receiver;

    @Autowired
    private Webhooks webhooks;

    @Autowired
    private Turns turns;

    @Autowired
    private Leases leases;

    @Autowired
    private Courier courier;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester site;

    private Editor owner;

    @BeforeEach
    void begin() {
        past.begin();
        receiver.begin();
        owner = staff.editor(Role.EDITOR);
    }

    private Webhooks.Made make(String filter) {
        return webhooks.make(owner, receiver.address(), filter);
    }

    private Webhook find(Webhooks.Made made) {
        return webhooks.get(made.id(), owner);
    }

    private void sendAll() {
        while (turns.take()) {
            // goes on
        }
    }

    private List<String> types() {
        return receiver.received().stream()
                .map(message -> json.readTree(message.body()).get("type").asString())
                .toList();
    }

    private void letTimePass() {
        jdbc.sql("update webhook_delivery set next_at = now() - interval '1 second' where state = 'PENDING'")
                .update();
    }

    @Test
    void areToldOfWhatBecomesPublicFromNowOnSignedAndAsTheApiTellsIt() throws Exception {
        Webhooks.Made made = make("");
        sendAll();
        assertThat(receiver.received()).isEmpty();
        past.correct("2 July 2025");
        sendAll();
        assertThat(receiver.received()).hasSize(1);
        Receiver.Message message = receiver.received().get(0);
        assertThat(message.path()).isEqualTo("/hook");
        assertThat(message.id()).startsWith("change_");
        assertThat(message.type()).startsWith("application/json");
        assertThat(message.isSignedWith(made.secret())).isTrue();
        JsonNode told = json.readTree(message.body());
        assertThat(told.get("type").asString()).isEqualTo("move.corrected");
        JsonNode items = json.readTree(site.get()
                        .uri("/api/v1/changes?act=corrected")
                        .exchange()
                        .getResponse()
                        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .get("items");
        assertThat(told.get("data")).isEqualTo(items.get(0));
        assertThat(webhooks.deliveries(find(made)).get(0)).satisfies(delivery -> {
            assertThat(delivery.state()).isEqualTo(Delivery.State.DELIVERED);
            assertThat(delivery.status()).isEqualTo(200);
            assertThat(delivery.answer()).isEqualTo("thanks");
            assertThat(delivery.body()).isEqualTo(message.body());
        });
    }

    @Test
    void areToldInTheOrderOfTheChanges() {
        make("");
        past.correct("2 July 2025").retract().correctPay("8 million dollars");
        sendAll();
        assertThat(types()).startsWith("move.corrected", "move.retracted", "pay_term.corrected");
        assertThat(receiver.ids().stream().map(id -> Long.valueOf(id.substring(7))))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void areToldOfTheFactsOfTheirFilterAlone() {
        make("lab=northwind&kind=move");
        make("kind=deal");
        past.correctPay("8 million dollars").correct("2 July 2025").retract();
        sendAll();
        assertThat(types()).doesNotContain("pay_term.corrected").endsWith("move.corrected", "move.retracted");
    }

    @Test
    void areToldWhenAFactLeavesTheirFilter() {
        make("since=2025-06&until=2025-06");
        past.correct("2 August 2025");
        sendAll();
        assertThat(types()).contains("move.corrected");
    }

    @Test
    void followALabThatWasMergedIntoAnother() {
        Webhooks.Made made = make("lab=northwind,halcyon&kind=move");
        past.others();
        jdbc.sql("update webhook set filter = 'lab=gone&kind=move'").update();
        jdbc.sql("""
                insert into former_address (kind, slug, lab_id)
                select 'LAB', 'gone', lab_id from lab where slug = 'northwind'""").update();
        past.correct("2 July 2025");
        sendAll();
        assertThat(types()).containsExactly("move.corrected");
        assertThat(find(made).isActive()).isTrue();
    }

    @Test
    void areDisabledWhenTheirFilterIsNotUnderstoodAnyMore() {
        Webhooks.Made made = make("lab=northwind");
        jdbc.sql("update webhook set filter = 'lab=nowhere'").update();
        past.correct("2 July 2025");
        sendAll();
        assertThat(find(made).cause()).isEqualTo(Webhook.Cause.FILTER_OUTDATED);
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void areSentTheSameMessageAgainAndNothingBehindItUntilItIsTaken() {
        Webhooks.Made made = make("");
        receiver.answers(503, "later");
        past.correct("2 July 2025").retract();
        sendAll();
        assertThat(receiver.ids()).hasSize(1);
        letTimePass();
        sendAll();
        assertThat(receiver.ids()).hasSize(2);
        receiver.answers(204, "");
        letTimePass();
        sendAll();
        List<String> ids = receiver.ids();
        assertThat(ids).hasSize(4);
        assertThat(Set.copyOf(ids.subList(0, 3))).hasSize(1);
        assertThat(receiver.received().get(1).body())
                .isEqualTo(receiver.received().get(0).body());
        assertThat(webhooks.deliveries(find(made)))
                .extracting(Delivery::attempts)
                .containsExactly(1, 3);
    }

    @Test
    void waitLongerEachTimeAndAreDisabledAfterSomeDays() {
        Webhooks.Made made = make("");
        receiver.answers(500, "broken");
        past.correct("2 July 2025");
        long days = IntStream.range(1, Waits.ATTEMPTS)
                .mapToObj(attempt -> Waits.after(attempt).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus)
                .toDays();
        assertThat(days).isEqualTo(3);
        for (int attempt = 1; attempt <= Waits.ATTEMPTS; attempt++) {
            assertThat(find(made).isActive()).isTrue();
            letTimePass();
            sendAll();
            assertThat(receiver.received()).hasSize(attempt);
        }
        assertThat(find(made).state()).isEqualTo(Webhook.State.DISABLED);
        assertThat(find(made).cause()).isEqualTo(Webhook.Cause.UNREACHED);
        letTimePass();
        sendAll();
        assertThat(receiver.received()).hasSize(Waits.ATTEMPTS);

        receiver.begin();
        webhooks.resume(made.id(), owner);
        sendAll();
        assertThat(types()).containsExactly("move.corrected");
        assertThat(find(made).isActive()).isTrue();
    }

    @Test
    void waitAsTheTableHasIt() {
        make("");
        receiver.answers(500, "broken");
        past.correct("2 July 2025");
        sendAll();
        letTimePass();
        sendAll();
        assertThat(jdbc.sql("select extract(epoch from next_at - tried_at)::int from webhook_delivery")
                        .query(Integer.class)
                        .single())
                .isEqualTo(300);
    }

    @Test
    void areDisabledAtOnceWhereNobodyIsThereAnyMore() {
        Webhooks.Made made = make("");
        receiver.answers(410, "gone");
        past.correct("2 July 2025");
        sendAll();
        assertThat(find(made).cause()).isEqualTo(Webhook.Cause.GONE);
    }

    /** What a process that is killed leaves: its lease, and whatever it had written in a transaction that never ended. */
    @Test
    void loseNothingWhenTheProcessIsKilled() {
        make("");
        past.correct("2 July 2025").retract();
        leases.next().orElseThrow();
        sendAll();
        assertThat(receiver.received()).isEmpty();

        jdbc.sql("update webhook set busy_until = now() - interval '1 second'").update();
        sendAll();
        assertThat(types()).containsExactly("move.corrected", "move.retracted");
    }

    @Test
    void areSentAMessageAgainOfWhichItWasNotNotedThatItCame() {
        make("");
        past.correct("2 July 2025");
        receiver.answers(exchange -> {
            jdbc.sql("update webhook set busy_until = now() - interval '1 second'")
                    .update();
            Receiver.thanks(exchange);
        });
        turns.take();
        receiver.answers(Receiver::thanks);
        sendAll();
        assertThat(receiver.ids()).hasSize(2);
        assertThat(Set.copyOf(receiver.ids())).hasSize(1);
    }

    @Test
    void areEachToldOnceByTwoWhoSend() throws Exception {
        for (int i = 0; i < 5; i++) {
            make("");
        }
        past.correct("2 July 2025").retract().correctPay("8 million dollars");
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Void>> both = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    await(start);
                    sendAll();
                }))
                .toList();
        start.countDown();
        for (CompletableFuture<Void> one : both) {
            one.get(60, TimeUnit.SECONDS);
        }
        sendAll();
        int changes = Set.copyOf(receiver.ids()).size();
        assertThat(changes).isGreaterThanOrEqualTo(3);
        assertThat(receiver.ids()).hasSize(5 * changes);
        assertThat(receiver.received().stream().map(Receiver.Message::signature).collect(Collectors.toSet()))
                .hasSize(5 * changes);
    }

    @Test
    void areSentByTheCourierWhichStopsInPeace() throws Exception {
        make("");
        past.correct("2 July 2025");
        CountDownLatch here = new CountDownLatch(1);
        receiver.answers(exchange -> {
            here.countDown();
            pause(500);
            Receiver.thanks(exchange);
        });
        assertThat(courier.isRunning()).isFalse();
        courier.start();
        assertThat(here.await(20, TimeUnit.SECONDS)).isTrue();
        courier.stop();
        assertThat(courier.isRunning()).isFalse();
        assertThat(jdbc.sql("select state from webhook_delivery")
                        .query(String.class)
                        .list())
                .containsExactly("DELIVERED");
    }

    @Test
    void areNotSentWhereARedirectLeads() {
        Webhooks.Made made = make("");
        receiver.answers(exchange -> {
            exchange.getResponseHeaders().set("Location", receiver.address() + "/elsewhere");
            exchange.sendResponseHeaders(307, -1);
        });
        past.correct("2 July 2025");
        sendAll();
        assertThat(receiver.received()).hasSize(1);
        assertThat(webhooks.deliveries(find(made)).get(0).status()).isEqualTo(307);
    }

    @Test
    void areReadNoLongerThanNeeded() {
        Webhooks.Made made = make("");
        receiver.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] much = "0123456789".repeat(1000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            for (int i = 0; i < 1_000_000; i++) {
                exchange.getResponseBody().write(much);
            }
        });
        past.correct("2 July 2025");
        long began = System.nanoTime();
        sendAll();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        Delivery delivery = webhooks.deliveries(find(made)).get(0);
        assertThat(delivery.state()).isEqualTo(Delivery.State.DELIVERED);
        assertThat(delivery.answer()).hasSize(500);
    }

    @Test
    void areNotSentToANameThatLeadsElsewhereMeanwhile() {
        Webhooks.Made made = make("");
        receiver.closeTheNetwork();
        past.correct("2 July 2025");
        sendAll();
        assertThat(receiver.received()).isEmpty();
        Delivery delivery = webhooks.deliveries(find(made)).get(0);
        assertThat(delivery.status()).isNull();
        assertThat(delivery.answer()).contains("not on the public network");
        assertThatThrownBy(() -> make("")).isInstanceOf(WebhookRefused.class);
    }

    @Test
    void areSentATestBeforeWhatWaitsAndOnceOnly() {
        Webhooks.Made made = make("");
        receiver.answers(500, "broken");
        past.correct("2 July 2025");
        sendAll();
        webhooks.test(made.id(), owner);
        sendAll();
        letTimePass();
        receiver.answers(Receiver::thanks);
        webhooks.pause(made.id(), owner);
        webhooks.test(made.id(), owner);
        sendAll();
        assertThat(types()).containsExactly("move.corrected", "test", "test");
        assertThat(receiver.received().get(1).isSignedWith(made.secret())).isTrue();
        assertThat(webhooks.deliveries(find(made)))
                .extracting(Delivery::state)
                .containsExactly(Delivery.State.DELIVERED, Delivery.State.FAILED, Delivery.State.PENDING);
    }

    @Test
    void areToldAfterAPauseOfWhatBecamePublicMeanwhile() {
        Webhooks.Made made = make("");
        webhooks.pause(made.id(), owner);
        past.correct("2 July 2025");
        sendAll();
        assertThat(receiver.received()).isEmpty();
        webhooks.resume(made.id(), owner);
        sendAll();
        assertThat(types()).containsExactly("move.corrected");
    }

    @Test
    void areSignedWithTheirNewSecretAlone() {
        Webhooks.Made made = make("");
        Webhooks.Made renewed = webhooks.renewSecret(made.id(), owner);
        past.correct("2 July 2025");
        sendAll();
        assertThat(receiver.received().get(0).isSignedWith(renewed.secret())).isTrue();
        assertThat(receiver.received().get(0).isSignedWith(made.secret())).isFalse();
        assertThat(made.toString()).doesNotContain(made.secret());
    }

    @Test
    void areDisabledWithTheAccountToWhichTheyBelong() {
        Webhooks.Made made = make("");
        Editor administrator = staff.editor(Role.ADMINISTRATOR);
        accounts.remove(administrator, owner.accountId());
        past.correct("2 July 2025");
        sendAll();
        assertThat(receiver.received()).isEmpty();
        courier.tidy();
        assertThat(webhooks.get(made.id(), administrator).cause()).isEqualTo(Webhook.Cause.OWNER_REMOVED);
    }

    @Test
    void forgetAfterAMonthWhatWasDelivered() {
        Webhooks.Made made = make("");
        past.correct("2 July 2025").retract();
        sendAll();
        jdbc.sql("""
                update webhook_delivery set tried_at = now() - interval '31 days'
                where delivery_id = (select min(delivery_id) from webhook_delivery)""").update();
        courier.tidy();
        assertThat(webhooks.deliveries(find(made))).hasSize(1);
        sendAll();
        assertThat(receiver.received()).hasSize(2);
    }

    @Test
    void areNoMoreThanTwentyOfAnAccount() {
        for (int i = 0; i < 20; i++) {
            make("");
        }
        assertThatThrownBy(() -> make("")).isInstanceOf(WebhookRefused.class).hasMessageContaining("20");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
