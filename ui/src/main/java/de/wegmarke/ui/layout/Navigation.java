package de.wegmarke.ui.layout;

import de.wegmarke.access.Actor;
import de.wegmarke.access.Permission;
import de.wegmarke.tenancy.TenantKey;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The addresses of the application. They have no slash in front: a link takes them as they are,
 * {@code ui.navigate} too.
 */
public final class Navigation {

    private Navigation() {}

    /** The page where one chooses a municipality. */
    public static String start() {
        return ".";
    }

    /** Where somebody begins: a guest with its returns, everybody else with today. */
    static String entrance(TenantKey tenant, Actor actor) {
        return actor.may(Permission.PLAN_READ, tenant) ? today(tenant) : returns(tenant);
    }

    /** What the person has to report now: {@code erfurt/rueckmeldung}. */
    static String returns(TenantKey tenant) {
        return address(tenant, "rueckmeldung");
    }

    /** What is due, overdue or waiting: {@code erfurt/heute}. */
    public static String today(TenantKey tenant) {
        return address(tenant, "heute");
    }

    /** The outline of the plan: {@code erfurt/plan}. */
    public static String plan(TenantKey tenant) {
        return address(tenant, "plan");
    }

    /** All measures: {@code erfurt/massnahmen}. */
    public static String measures(TenantKey tenant) {
        return address(tenant, "massnahmen");
    }

    /**
     * The measures that match: {@code erfurt/massnahmen?feld=3&stand=DONE}.
     *
     * @param filter name and values of each filter, in the order in which they are to stand
     */
    public static String measures(TenantKey tenant, Map<String, List<String>> filter) {
        var address = UriComponentsBuilder.fromPath(measures(tenant));
        filter.forEach((name, values) -> address.queryParam(name, values.toArray()));
        return address.encode().build().toUriString();
    }

    /**
     * One measure: {@code erfurt/massnahmen/1.8-M2}.
     *
     * @param path its stable path
     */
    public static String measure(TenantKey tenant, String path) {
        return address(tenant, "massnahmen", path);
    }

    /** All responsible bodies: {@code erfurt/verantwortliche}. */
    public static String bodies(TenantKey tenant) {
        return address(tenant, "verantwortliche");
    }

    /** One responsible body and its measures: {@code erfurt/verantwortliche/jugendamt}. */
    public static String body(TenantKey tenant, String code) {
        return address(tenant, "verantwortliche", code);
    }

    /** The import of a plan document: {@code erfurt/import}. */
    public static String planImport(TenantKey tenant) {
        return address(tenant, "import");
    }

    /** All reporting cycles: {@code erfurt/berichte}. */
    public static String cycles(TenantKey tenant) {
        return address(tenant, "berichte");
    }

    /** One reporting cycle: {@code erfurt/berichte/2026}. */
    public static String cycle(TenantKey tenant, String cycle) {
        return address(tenant, "berichte", cycle);
    }

    /** The returns of a cycle, to review: {@code erfurt/berichte/2026/rueckmeldungen}. */
    public static String review(TenantKey tenant, String cycle) {
        return address(tenant, "berichte", cycle, "rueckmeldungen");
    }

    /** One return, to review: {@code erfurt/berichte/2026/rueckmeldungen/1.8-M2/jugendamt}. */
    public static String review(TenantKey tenant, String cycle, String measure, String body) {
        return address(tenant, "berichte", cycle, "rueckmeldungen", measure, body);
    }

    /** The evaluation report of a cycle: {@code erfurt/berichte/2026/bericht}. */
    public static String report(TenantKey tenant, String cycle) {
        return address(tenant, "berichte", cycle, "bericht");
    }

    /** What a body has to report in a cycle: {@code erfurt/rueckmeldung/2026/jugendamt}. */
    public static String returns(TenantKey tenant, String cycle, String body) {
        return address(tenant, "rueckmeldung", cycle, body);
    }

    /** Who is reminded when, and where: {@code erfurt/berichte/2026/erinnerungen}. */
    public static String reminders(TenantKey tenant, String cycle) {
        return address(tenant, "berichte", cycle, "erinnerungen");
    }

    /** All mails: {@code erfurt/postausgang}. */
    public static String outbox(TenantKey tenant) {
        return address(tenant, "postausgang");
    }

    /** One mail. */
    public static String mail(TenantKey tenant, UUID mail) {
        return address(tenant, "postausgang", mail.toString());
    }

    /** Published stories, to find: {@code erfurt/geschichten}. */
    public static String stories(TenantKey tenant) {
        return address(tenant, "geschichten");
    }

    /** One published story, read from a municipality: {@code erfurt/geschichten/jena/kochen}. */
    public static String story(TenantKey tenant, TenantKey municipality, String key) {
        return address(tenant, "geschichten", municipality.value(), key);
    }

    /** What the municipality has taken up from others: {@code erfurt/uebernommen}. */
    public static String adoptions(TenantKey tenant) {
        return address(tenant, "uebernommen");
    }

    /** One of it, as a draft of a measure or as what it has become. */
    public static String adoption(TenantKey tenant, UUID adoption) {
        return address(tenant, "uebernommen", adoption.toString());
    }

    /** Questions about stories, to the municipality and by it: {@code erfurt/fragen}. */
    public static String questions(TenantKey tenant) {
        return address(tenant, "fragen");
    }

    /** The municipality's own stories and where they are: {@code erfurt/eigene-geschichten}. */
    public static String ownStories(TenantKey tenant) {
        return address(tenant, "eigene-geschichten");
    }

    /** One of them: {@code erfurt/eigene-geschichten/beiratswahl}. */
    public static String ownStory(TenantKey tenant, String key) {
        return address(tenant, "eigene-geschichten", key);
    }

    /** Its form: {@code erfurt/eigene-geschichten/beiratswahl/bearbeiten}. */
    public static String ownStoryForm(TenantKey tenant, String key) {
        return address(tenant, "eigene-geschichten", key, "bearbeiten");
    }

    /** Published stories, without a municipality of one's own: {@code platform/geschichten}. */
    public static String platformStories() {
        return address("platform", "geschichten");
    }

    /** One published story: {@code platform/geschichten/jena/kochen}. */
    public static String platformStory(TenantKey municipality, String key) {
        return address("platform", "geschichten", municipality.value(), key);
    }

    /** A published story for everybody, without sign-in: {@code public/geschichten/jena/kochen}. */
    public static String publicStory(TenantKey municipality, String key) {
        return address("public", "geschichten", municipality.value(), key);
    }

    /** What waits for the institute: {@code platform/kuratieren}. */
    public static String curation() {
        return address("platform", "kuratieren");
    }

    /** One story with the institute: {@code platform/kuratieren/jena/kochen}. */
    public static String curation(TenantKey municipality, String key) {
        return address("platform", "kuratieren", municipality.value(), key);
    }

    /** Collections of stories: {@code platform/sammlungen}. */
    public static String collections() {
        return address("platform", "sammlungen");
    }

    /** One collection: {@code platform/sammlungen/thilik}. */
    public static String collection(String key) {
        return address("platform", "sammlungen", key);
    }

    private static String address(TenantKey tenant, String... segments) {
        return address(tenant.value(), segments);
    }

    private static String address(String first, String... segments) {
        return UriComponentsBuilder.newInstance()
                .pathSegment(first)
                .pathSegment(segments)
                .encode()
                .build()
                .toUriString()
                .replaceFirst("^/", "");
    }
}
