package de.wegmarke;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import de.wegmarke.text.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;

/**
 * Starts Wegmarke: without a command the web application, with {@code import} one import on the
 * command line (see {@link CommandLine}).
 */
// An authorization server and accounts of our own exist in the local mode only, which builds them.
@SpringBootApplication(
        exclude = {
            OAuth2AuthorizationServerAutoConfiguration.class,
            OAuth2AuthorizationServerJwtAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
public class WegmarkeApplication {

    private static final List<String> VAADIN =
            List.of(
                    SpringBootAutoConfiguration.class.getName(),
                    SpringSecurityAutoConfiguration.class.getName());

    public static void main(String[] args) {
        switch (CommandLine.parse(args)) {
            case CommandLine.Serve serve ->
                    SpringApplication.run(WegmarkeApplication.class, serve.settings());
            case CommandLine.Import command -> System.exit(onCommandLine(command));
            case CommandLine.Misuse misuse -> {
                System.err.println(misuse.message());
                System.err.println(Texts.onConsole("command.usage"));
                System.exit(CommandLine.EXIT_USAGE);
            }
        }
    }

    private static int onCommandLine(CommandLine.Import command) {
        var application =
                new SpringApplicationBuilder(WegmarkeApplication.class)
                        .web(WebApplicationType.NONE)
                        .lazyInitialization(true)
                        .properties(
                                Map.of(
                                        // The result goes to standard output and nothing else does.
                                        "logging.config",
                                        "classpath:logback-command-line.xml",
                                        // Vaadin cannot do without a web server.
                                        "spring.autoconfigure.exclude",
                                        String.join(",", VAADIN)));
        try (var context = application.run()) {
            return context.getBean(ImportCommand.class).run(command, System.out, System.err);
        }
    }
}
