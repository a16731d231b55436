package org.talentmoves.account;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.PropertyResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.talentmoves.shared.BeforeOpening;
import org.talentmoves.shared.Invalid;

/**
 * Lets the first person in when there is no account yet. No password is written in the program: it comes from whoever starts
 * the site, or is made at random where nobody but them can read the log.
 */
@Component
@EnableConfigurationProperties(AdministratorSettings.class)
class FirstAdministrator implements BeforeOpening {

    static final EmailAddress EMBEDDED = new EmailAddress("admin@localhost");

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    /** Letters and digits that are not taken for each other. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 20;

    private final Accounts accounts;
    private final AdministratorSettings settings;
    private final PropertyResolver environment;
    private final ApplicationArguments arguments;
    private final RandomGenerator random = new SecureRandom();

    FirstAdministrator(
            Accounts accounts,
            AdministratorSettings settings,
            PropertyResolver environment,
            ApplicationArguments arguments) {
        this.accounts = accounts;
        this.settings = settings;
        this.environment = environment;
        this.arguments = arguments;
    }

    /** A command on the command line opens no desk. */
    @Override
    public void start() {
        if (!arguments.getNonOptionArgs().isEmpty() || !accounts.isEmpty()) {
            return;
        }
        if (settings.email() != null && settings.password() != null) {
            enterAsSet(settings.email(), settings.password());
        } else if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            log.info(
                    "Nobody can sign in yet: start once with TALENTMOVES_ADMIN_EMAIL and TALENTMOVES_ADMIN_PASSWORD set");
        } else {
            enterAtRandom();
        }
    }

    private void enterAsSet(String email, String password) {
        try {
            EmailAddress address = new EmailAddress(email);
            if (accounts.enterFirst(address, Password.of(password, address, ""), false)) {
                log.info("{} is administrator and can sign in at /sign-in", address);
            }
        } catch (Invalid refused) {
            throw new AdministratorUnfit(refused.reason());
        }
    }

    private void enterAtRandom() {
        String password = random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
        if (accounts.enterFirst(EMBEDDED, new Password(password), true)) {
            log.warn(
                    "Sign in at /sign-in as {} with the password {} and choose another there; it is not shown again",
                    EMBEDDED,
                    password);
        }
    }
}
