/** Where the site keeps its facts: the PostgreSQL server, its own or a given one. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.talentmoves.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
