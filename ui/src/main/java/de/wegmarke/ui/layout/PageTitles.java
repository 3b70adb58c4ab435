package de.wegmarke.ui.layout;

import de.wegmarke.tenancy.Tenant;
import de.wegmarke.ui.component.Wording;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The title in the browser's tab, the most special part first: "Maßnahmen – Erfurt – Wegmarke". */
final class PageTitles {

    private PageTitles() {}

    static String of(String page, @Nullable Tenant tenant) {
        return Stream.of(page, tenant == null ? "" : tenant.name(), Wording.t("product"))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" – "));
    }
}
