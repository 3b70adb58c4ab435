package de.wegmarke.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.wegmarke.plan.RuleViolation;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mock.env.MockEnvironment;

/** Whether mails leave the server, decided at start. */
@ExtendWith(OutputCaptureExtension.class)
class DeliveryRouteTest {

    private static final String FROM = "wegmarke@erfurt.example";
    private final MockEnvironment environment = new MockEnvironment();

    private DeliveryRoute route(@Nullable String from, boolean keep, boolean server) {
        var beans = new StaticListableBeanFactory();
        if (server) {
            beans.addBean("sender", MailServer.sender(1));
        }
        return new DeliveryRoute(
                new MailProperties(from, keep),
                new PublicAddress(environment),
                beans.getBeanProvider(JavaMailSender.class));
    }

    private void reachable() {
        environment.setProperty("wegmarke.public-address", "https://wegmarke.erfurt.example/");
    }

    @Test
    void without_a_mail_server_mails_are_kept() {
        assertThat(route(FROM, false, false).leavesTheServer()).isFalse();
        assertThat(route(null, false, false).delivery()).isInstanceOf(KeptDelivery.class);
    }

    @Test
    void with_one_they_go_out() {
        reachable();
        assertThat(route(FROM, false, true).delivery()).isInstanceOf(SmtpDelivery.class);
    }

    @Test
    void a_trial_keeps_them_even_so() {
        assertThat(route(FROM, true, true).leavesTheServer()).isFalse();
    }

    @Test
    void a_mail_server_without_sender_or_address_does_not_start() {
        assertThatIllegalStateException().isThrownBy(() -> route(FROM, false, true));
        reachable();
        assertThatIllegalStateException().isThrownBy(() -> route(null, false, true));
        Assertions.assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> route("Wegmarke <a@b.example>", false, true));
    }

    @Test
    void links_lead_where_the_operator_said() {
        reachable();
        assertThat(new PublicAddress(environment).of("erfurt/berichte"))
                .isEqualTo("https://wegmarke.erfurt.example/erfurt/berichte");
    }

    @Test
    void and_to_this_machine_where_nobody_said_anything() {
        assertThat(new PublicAddress(environment).of("erfurt"))
                .isEqualTo("http://localhost:8080/erfurt");
        environment.setProperty("local.server.port", "8123");
        assertThat(new PublicAddress(environment).of("erfurt"))
                .isEqualTo("http://localhost:8123/erfurt");
    }

    @Test
    void a_server_whose_links_lead_nowhere_says_so_in_its_log(CapturedOutput log) {
        new PublicAddress(environment).warn();
        assertThat(log).as("no server").doesNotContain("public-address");
        environment.setProperty("local.server.port", "8123");
        environment.setActiveProfiles("local");
        new PublicAddress(environment).warn();
        assertThat(log).as("on one's own machine").doesNotContain("public-address");
        environment.setActiveProfiles();

        new PublicAddress(environment).warn();

        assertThat(log)
                .contains("wegmarke.public-address is not set")
                .contains("http://localhost:8123/");
        reachable();
        new PublicAddress(environment).warn();
        assertThat(log.getAll()).containsOnlyOnce("wegmarke.public-address is not set");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wegmarke.erfurt.example",
                "ftp://erfurt.example",
                "javascript:alert(1)",
                "https://erfurt.example/?a=b",
                "https://erfurt.example/#a",
                "https:///erfurt"
            })
    void what_is_no_web_address_does_not_start(String given) {
        environment.setProperty("wegmarke.public-address", given);
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicAddress(environment));
    }
}
