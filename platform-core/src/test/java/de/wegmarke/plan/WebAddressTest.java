package de.wegmarke.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.erfurt.example/bericht",
                "HTTP://erfurt.example",
                "https://erfurt.example:8443/a?b=c#d",
                "https://www.thüringen.example:8443/über?a=b",
                "https://thu\u0308ringen.example"
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
                "https://erfurt example/",
                "https://thüringen.example@anderswo.example/",
                "https://thüringen:geheim@anderswo.example/",
                "https://thüringen.example\uFF0F.anderswo.example/",
                "https://thüringen\u3002anderswo.example/",
                "https://\u0435rfurt.example/"
            })
    void what_a_browser_would_run_or_what_hides_its_host_does_not(String address) {
        assertThat(WebAddress.isOne(address)).isFalse();
    }

    @Test
    void a_host_with_umlauts_is_named_as_the_network_knows_it() {
        assertThat(WebAddress.parse("https://www.thüringen.example/amt"))
                .contains(URI.create("https://www.xn--thringen-75a.example/amt"));
    }
}
