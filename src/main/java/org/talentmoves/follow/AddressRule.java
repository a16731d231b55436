package org.talentmoves.follow;

import java.net.URI;
import java.net.UnknownHostException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.talentmoves.follow.WebhookRefused.Fault;
import org.talentmoves.shared.Text;

/** Which addresses a webhook can have. */
@Component
@EnableConfigurationProperties(WebhookSettings.class)
class AddressRule {

    private static final int LONGEST = 500;

    private final CheckedNames names;
    private final WebhookSettings settings;

    AddressRule(CheckedNames names, WebhookSettings settings) {
        this.names = names;
        this.settings = settings;
    }

    /** Returns the address as it is used, or refuses with {@link WebhookRefused}; looks its host up. */
    String checked(String typed) {
        String address = Text.trimmed(typed);
        try {
            URI uri = URI.create(address);
            if (address.length() > LONGEST || !Text.isPlain(address) || !isForPrograms(uri)) {
                throw new WebhookRefused(Fault.ADDRESS);
            }
            names.resolve(uri.getHost());
            return address;
        } catch (IllegalArgumentException e) {
            throw new WebhookRefused(Fault.ADDRESS);
        } catch (UnknownHostException e) {
            throw new WebhookRefused(Fault.NOT_PUBLIC);
        }
    }

    private boolean isForPrograms(URI uri) {
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        boolean allowed = secure || settings.http() && "http".equalsIgnoreCase(uri.getScheme());
        return allowed && uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null;
    }
}
