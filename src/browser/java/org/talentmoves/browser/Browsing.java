package org.talentmoves.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test a {@link Reader} of its own, and all of them one browser. */
class Browsing implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(Browsing.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Reader.class;
    }

    @Override
    public Reader resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Chromium chromium =
                test.getRoot().getStore(HERE).computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        return test.getStore(HERE).computeIfAbsent(Reader.class, key -> new Reader(chromium, site(test)), Reader.class);
    }

    private static String site(ExtensionContext test) {
        return "http://localhost:"
                + SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
    }
}
