package org.talentmoves.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SigningTests {

    /** The example that Standard Webhooks publishes with its libraries. */
    @Test
    void signsAsStandardWebhooksHasIt() {
        assertThat(Signing.signature(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1614265330,
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void makesASecretOfItsOwnEachTime() {
        String secret = Signing.secret();
        assertThat(secret).startsWith("whsec_").isNotEqualTo(Signing.secret());
        assertThat(Base64.getDecoder().decode(secret.substring(6))).hasSize(32);
    }
}
