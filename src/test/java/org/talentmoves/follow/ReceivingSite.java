package org.talentmoves.follow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.talentmoves.EmptySite;
import org.talentmoves.history.Past;

/** A test on an empty site with somebody who receives webhooks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EmptySite
@Import({Past.class, Receiver.class})
@TestPropertySource(properties = "talentmoves.webhooks.http=true")
public @interface ReceivingSite {}
