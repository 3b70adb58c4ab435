package de.wegmarke;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test against the whole application in local mode, on a port of its own. All such tests share
 * one application and one database; whoever changes something uses its own municipality or undoes
 * it. {@link SignedInClient} signs in as people do.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = WegmarkeApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // What is done by itself would be done in the middle of a test.
        properties = {"wegmarke.local.directory=target/local/${PID:0}", "wegmarke.jobs=false"})
@ActiveProfiles("local")
public @interface RunningApplication {}
