package org.talentmoves;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.database.TestDatabase;
import org.talentmoves.site.WritingProgram;
import org.talentmoves.submission.Programs;

/** A test on the whole application with nothing in its database; all such tests share one context, and clear it first. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "talentmoves.starter=false")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@Import({Newsroom.class, Newsroom.Facades.class, DeskStaff.class, Programs.class, WritingProgram.class})
public @interface EmptySite {}
