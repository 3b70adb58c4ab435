package de.wegmarke.ui.reporting.review;

import com.vaadin.flow.router.QueryParameters;
import de.wegmarke.reporting.ReviewFilter;
import de.wegmarke.reporting.ReviewStatus;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.layout.Navigation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The filter of the list of returns as it stands in the address. */
record ReviewAddress(ReviewFilter filter) {

    private static final String STATUS = "status";
    private static final String BODY = "body";
    private static final String FIELD = "field";

    static ReviewAddress of(QueryParameters query) {
        var given = query.getParameters();
        return new ReviewAddress(
                new ReviewFilter(
                        Arrays.stream(ReviewStatus.values())
                                .filter(
                                        status ->
                                                given.getOrDefault(STATUS, List.of())
                                                        .contains(name(status)))
                                .collect(Collectors.toSet()),
                        Set.copyOf(given.getOrDefault(BODY, List.of())),
                        Set.copyOf(given.getOrDefault(FIELD, List.of()))));
    }

    String of(TenantKey tenant, String cycle) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, STATUS, filter.statuses().stream().map(ReviewAddress::name).toList());
        put(parameters, BODY, List.copyOf(filter.bodies()));
        put(parameters, FIELD, List.copyOf(filter.fields()));
        var query = new QueryParameters(parameters).getQueryString();
        var address = Navigation.review(tenant, cycle);
        return query.isEmpty() ? address : address + "?" + query;
    }

    private static void put(
            Map<String, List<String>> parameters, String name, List<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, List.copyOf(new TreeSet<>(values)));
        }
    }

    private static String name(ReviewStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
