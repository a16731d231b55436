package org.talentmoves.follow;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How webhooks are told.
 *
 * @param enabled whether this process sends at all
 * @param every how long it waits before it looks for changes again
 * @param kept how long it is known what was sent
 * @param http whether an address without TLS is taken; for tests alone
 */
@ConfigurationProperties("talentmoves.webhooks")
record WebhookSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("5s") Duration every,
        @DefaultValue("30d") Duration kept,
        @DefaultValue("false") boolean http) {}
