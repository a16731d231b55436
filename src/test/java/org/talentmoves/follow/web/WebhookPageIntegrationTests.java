package org.talentmoves.follow.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.account.DeskStaff.form;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.account.Role;
import org.talentmoves.follow.Receiver;
import org.talentmoves.follow.ReceivingSite;
import org.talentmoves.follow.Webhook;
import org.talentmoves.follow.Webhooks;
import org.talentmoves.history.Past;

/** How people make webhooks at the desk, and look after them. */
@ReceivingSite
class WebhookPageIntegrationTests {

    @Autowired
    private Past past;

    @Autowired
    private Receiver receiver;

    @Autowired
    private Webhooks webhooks;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private MockMvcTester site;

    @BeforeEach
    void begin() {
        past.begin();
        receiver.begin();
    }

    private MvcTestResult make(String language, String address, String filter) {
        return site.post()
                .uri(language + "/desk/webhooks")
                .with(staff.as(Role.EDITOR))
                .with(form())
                .param("address", address)
                .param("filter", filter)
                .exchange();
    }

    private MvcTestResult get(Role role, String address) {
        return site.get().uri(address).with(staff.as(role)).exchange();
    }

    private MvcTestResult post(Role role, UUID id, String what) {
        return site.post()
                .uri("/desk/webhooks/" + id + "/" + what)
                .with(staff.as(role))
                .with(form())
                .exchange();
    }

    private Webhook only() {
        return webhooks.of(staff.editor(Role.EDITOR)).get(0);
    }

    @Test
    void showASecretOnceAndTheFilterInWords() throws Exception {
        MvcTestResult made = make("", receiver.address(), "http://localhost/?lab=northwind&as=joined&limit=5#x");
        assertThat(made).hasStatusOk();
        assertThat(made.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(made).bodyText().containsPattern("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(only().filter()).isEqualTo("lab=northwind&as=joined");
        assertThat(get(Role.EDITOR, "/desk/webhooks/" + only().id()))
                .bodyText()
                .contains("Northwind with its parts, as joined", receiver.address(), "Active", "Nothing yet.")
                .contains("href=\"/?lab=northwind&amp;as=joined\"")
                .doesNotContainPattern("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(get(Role.EDITOR, "/desk/webhooks")).bodyText().contains(receiver.address(), "Northwind");
        assertThat(get(Role.EDITOR, "/desk")).bodyText().contains("href=\"/desk/webhooks\"");
        assertThat(post(Role.EDITOR, only().id(), "secret")).bodyText().containsPattern("whsec_[A-Za-z0-9+/]{43}=");
    }

    @Test
    void areReadInChinese() {
        make("/zh", receiver.address(), "lab=northwind");
        assertThat(get(Role.EDITOR, "/zh/desk/webhooks")).bodyText().contains("网络钩子", "启用", "（含下属）");
        webhooks.test(only().id(), staff.editor(Role.EDITOR));
        assertThat(get(Role.EDITOR, "/zh/desk/webhooks/" + only().id()))
                .bodyText()
                .contains("如何验证消息", "等待", "UTC");
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.org/, '', https address",
        "http:/x, '', https address",
        "https://ada@1.1.1.1/, '', https address",
        "https://1.1.1.1/#x, '', https address",
        "https://exa mple.org/, '', https address",
        "'', '', https address",
        "https://10.0.0.1/, '', not on the public network",
        "https://nowhere.invalid/, '', not on the public network",
        "OWN, lab=nowhere, There is no lab",
        "OWN, page=2, There is no parameter",
        "OWN, reportedBy=2025, There is no parameter",
        "OWN, lab=%zz, no address of a page",
        "OWN, /labs, no address of a page",
        "OWN, kind=mov, move",
    })
    void sayWhatCannotBe(String address, String filter, String said) {
        String here = address.equals("OWN") ? receiver.address() : address;
        assertThat(make("", here, filter)).hasStatus(400).bodyText().contains(said, filter.replace("&", "&amp;"));
        assertThat(make("/zh", here, filter)).hasStatus(400);
        assertThat(webhooks.of(staff.editor(Role.EDITOR))).isEmpty();
    }

    @Test
    void areOnesOwnAndAdministratorsSeeAll() {
        make("", receiver.address(), "");
        UUID id = only().id();
        String page = "/desk/webhooks/" + id;
        assertThat(get(Role.REVIEWER, page)).hasStatus(404);
        assertThat(get(Role.REVIEWER, "/desk/webhooks")).bodyText().doesNotContain(receiver.address());
        assertThat(post(Role.REVIEWER, id, "removal")).hasStatus(404);
        assertThat(get(Role.ADMINISTRATOR, "/desk/webhooks")).bodyText().contains(receiver.address(), "Editor");
        assertThat(get(Role.ADMINISTRATOR, page)).hasStatusOk().bodyText().doesNotContain("/secret\"");
        assertThat(post(Role.ADMINISTRATOR, id, "secret")).hasStatus(403);
        assertThat(post(Role.ADMINISTRATOR, id, "pause")).hasStatus(303);
        assertThat(only().state()).isEqualTo(Webhook.State.PAUSED);
    }

    @Test
    void arePausedResumedTriedAndRemoved() {
        make("", receiver.address(), "");
        UUID id = only().id();
        post(Role.EDITOR, id, "pause");
        assertThat(get(Role.EDITOR, "/desk/webhooks/" + id)).bodyText().contains("Paused", "Resume");
        post(Role.EDITOR, id, "resumption");
        assertThat(only().isActive()).isTrue();
        post(Role.EDITOR, id, "test");
        assertThat(get(Role.EDITOR, "/desk/webhooks/" + id)).bodyText().contains("test_", "waiting");
        assertThat(post(Role.EDITOR, id, "removal")).redirectedUrl().isEqualTo("/desk/webhooks");
        assertThat(webhooks.of(staff.editor(Role.EDITOR))).isEmpty();
    }
}
