package de.wegmarke.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.erfurt.example/bericht",
                "HTTP://erfurt.example",
                "https://erfurt.example:8443/a?b=c#d"
            })
    void a_page_on_the_web_becomes_a_link(String address) {
        assertThat(WebAddress.isOne(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "erfurt.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "https:///ohne-host",
                "https://erfurt.example@anderswo.example/",
                "https://erfurt example/"
            })
    void what_a_browser_would_run_or_what_hides_its_host_does_not(String address) {
        assertThat(WebAddress.isOne(address)).isFalse();
    }
}
