package de.wegmarke.ui.measure;

import com.vaadin.flow.router.QueryParameters;
import de.wegmarke.plan.MeasureFilter;
import de.wegmarke.plan.MeasureSort;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.layout.Navigation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a list of measures shows, as it stands behind the question mark of an address: filter, order
 * and place. The address of a measure carries it too, so that one can go on to the next hit and
 * back to the same place of the list.
 *
 * @param place which hit somebody is at, from 1; 0 for none
 */
public record ListAddress(MeasureFilter filter, MeasureSort sort, int place) {

    /** Everything, in the order of the plan. */
    public static final ListAddress ALL =
            new ListAddress(MeasureFilter.NONE, MeasureSort.BY_NUMBER, 0);

    private static final String SORT = "sort";
    private static final String DESCENDING = "desc";
    private static final String PLACE = "at";

    /** Reads an address; what is unknown is ignored, because an old bookmark should still open. */
    public static ListAddress parse(QueryParameters query) {
        var parameters = query.getParameters();
        return new ListAddress(
                MeasureFilter.parse(parameters), sort(parameters), place(first(parameters, PLACE)));
    }

    public ListAddress with(MeasureFilter other) {
        return new ListAddress(other, sort, 0);
    }

    public ListAddress with(MeasureSort other) {
        return new ListAddress(filter, other, 0);
    }

    public ListAddress at(int hit) {
        return new ListAddress(filter, sort, hit);
    }

    /** The parameters in a stable order, without those that say nothing. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<>(filter.parameters());
        if (!sort.equals(MeasureSort.BY_NUMBER)) {
            parameters.put(SORT, List.of(sort.column().name().toLowerCase(Locale.ROOT)));
        }
        if (sort.descending()) {
            parameters.put(DESCENDING, List.of("true"));
        }
        if (place > 0) {
            parameters.put(PLACE, List.of(String.valueOf(place)));
        }
        return parameters;
    }

    /** The address of the list. */
    public String list(TenantKey tenant) {
        return withQuery(Navigation.measures(tenant));
    }

    /** The address of a measure in this list. */
    public String measure(TenantKey tenant, String path) {
        return withQuery(Navigation.measure(tenant, path));
    }

    private String withQuery(String address) {
        var query = new QueryParameters(parameters()).getQueryString();
        return query.isEmpty() ? address : address + "?" + query;
    }

    private static MeasureSort sort(Map<String, List<String>> parameters) {
        var wanted = first(parameters, SORT);
        var column =
                Arrays.stream(MeasureSort.Column.values())
                        .filter(known -> known.name().equalsIgnoreCase(wanted))
                        .findFirst()
                        .orElse(MeasureSort.Column.NUMBER);
        return new MeasureSort(column, first(parameters, DESCENDING).equals("true"));
    }

    private static int place(String wanted) {
        return wanted.matches("[0-9]{1,6}") ? Integer.parseInt(wanted) : 0;
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
