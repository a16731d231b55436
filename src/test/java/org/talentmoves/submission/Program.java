package org.talentmoves.submission;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.account.Editor;
import org.talentmoves.account.Lifetime;
import org.talentmoves.account.Role;
import org.talentmoves.account.Scope;
import org.talentmoves.account.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that writes with a token. */
record Program(MockMvcTester site, String token) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Of somebody in that role; with publish granted by an administrator. */
    static Program of(MockMvcTester site, DeskStaff staff, Tokens tokens, Role role, Scope... scopes) {
        Editor owner = staff.editor(role);
        String token = tokens.make(owner, "weekend script", Set.of(scopes), Lifetime.WEEK)
                .value();
        if (Set.of(scopes).contains(Scope.PUBLISH)) {
            tokens.grant(
                    staff.editor(Role.ADMINISTRATOR), tokens.of(owner).get(0).id());
        }
        return new Program(site, token);
    }

    MvcTestResult send(String method, String address, String body, String... headers) {
        var request = site.method(HttpMethod.valueOf(method))
                .uri("/api/v1" + address)
                .header("Authorization", "Bearer " + token)
                .contentType(method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .content(body);
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }

    MvcTestResult post(String address, String body, String... headers) {
        return send("POST", address, body, headers);
    }

    static JsonNode json(MvcTestResult answer) {
        try {
            return JSON.readTree(answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    JsonNode read(String address) {
        return json(send("GET", address, ""));
    }
}
