/** The frame around all pages: languages, security, caching, errors, and what the site says about itself. */
@NullMarked
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {"shared", "account", "source", "editorial", "timeline", "timeline :: api", "timeline :: web"})
package org.talentmoves.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
