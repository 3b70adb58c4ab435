package de.wegmarke.api;

import de.wegmarke.plan.BodyReading;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.plan.PlanReading;
import de.wegmarke.tenancy.TenantKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Reads a municipality's plan, its measures and its responsible bodies. */
@RestController
@RequestMapping(path = "/api/v1/{tenant}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Plan", description = "Plan, Maßnahmen und Verantwortliche einer Kommune, nur lesend")
class PlanEndpoint {

    private static final int LARGEST_PAGE = 200;

    private final PlanReading plans;
    private final MeasureReading measures;
    private final BodyReading bodies;

    PlanEndpoint(PlanReading plans, MeasureReading measures, BodyReading bodies) {
        this.plans = plans;
        this.measures = measures;
        this.bodies = bodies;
    }

    @GetMapping("/plan")
    @Operation(
            summary = "Der aktuelle Plan mit Gliederung und Zählungen",
            description = "404, solange die Kommune keinen Plan hat.")
    ResponseEntity<PlanAnswer> plan(
            @Parameter(
                            description = "Schlüssel der Kommune, wie in der Adresse ihrer Seiten",
                            example = "erfurt")
                    @PathVariable
                    TenantKey tenant) {
        return fresh(
                plans.outline(tenant).map(PlanAnswer::of).orElseThrow(() -> new NotFound("plan")));
    }

    @GetMapping("/measures")
    @Operation(
            summary = "Maßnahmen, gefiltert und seitenweise",
            description =
                    "Dieselben Filter wie in der Adresse der Maßnahmenliste. Gruppen wirken gemeinsam, mehrere"
                            + " Werte einer Gruppe wahlweise; dazu wird der Parameter wiederholt. Ein unbekannter"
                            + " Parameter oder Wert wird mit 400 abgelehnt.")
    ResponseEntity<MeasuresAnswer> measures(
            @Parameter(
                            description = "Schlüssel der Kommune, wie in der Adresse ihrer Seiten",
                            example = "erfurt")
                    @PathVariable
                    TenantKey tenant,
            @Parameter(description = "Suchwörter, in allen Wortformen", example = "Migrantinnen")
                    @RequestParam(required = false)
                    @Nullable List<String> q,
            @Parameter(description = "Ort in der Gliederung", example = "1.8")
                    @RequestParam(required = false)
                    @Nullable List<String> field,
            @Parameter(description = "Gemeinsames Thema", example = "T3")
                    @RequestParam(required = false)
                    @Nullable List<String> topic,
            @Parameter(description = "Kürzel der Stelle", example = "jugendamt")
                    @RequestParam(required = false)
                    @Nullable List<String> body,
            @Parameter(description = "Umsetzungsstand", example = "in_progress")
                    @RequestParam(required = false)
                    @Nullable List<String> state,
            @Parameter(
                            description =
                                    "overdue, due_soon, dated, ongoing, recurring, after_event oder open")
                    @RequestParam(required = false)
                    @Nullable List<String> deadline,
            @Parameter(description = "amount, no_additional, undetermined oder open")
                    @RequestParam(required = false)
                    @Nullable List<String> cost,
            @Parameter(description = "measure oder review_mandate") @RequestParam(required = false)
                    @Nullable List<String> kind,
            @Parameter(name = "new", description = "true: nur als NEU gekennzeichnete")
                    @RequestParam(name = "new", required = false)
                    @Nullable List<String> markedNew,
            @Parameter(
                            description =
                                    "number, text, deadline, cost oder state, mit \",desc\" absteigend")
                    @RequestParam(defaultValue = "number")
                    String sort,
            @Parameter(description = "Seite, von 0 an") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Maßnahmen je Seite, höchstens 200")
                    @RequestParam(defaultValue = "50")
                    int size,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        if (page < 0 || page > 1_000_000 || size < 1 || size > LARGEST_PAGE) {
            throw new BadParameter(page < 0 || page > 1_000_000 ? "page" : "size");
        }
        var found =
                measures.page(
                        tenant,
                        FilterParameters.parse(parameters),
                        SortParameter.parse(sort),
                        Math.multiplyExact(page, size),
                        size);
        return fresh(
                MeasuresAnswer.of(
                        found, page, size, next(tenant, parameters, found.total(), page, size)));
    }

    @GetMapping("/measures/{path}")
    @Operation(
            summary = "Alles über eine Maßnahme",
            description = "Die Notizen stehen ohne Namen der Verfasser:innen da.")
    ResponseEntity<MeasureAnswer> measure(
            @Parameter(
                            description = "Schlüssel der Kommune, wie in der Adresse ihrer Seiten",
                            example = "erfurt")
                    @PathVariable
                    TenantKey tenant,
            @Parameter(description = "Ort und Nummer der Maßnahme im Plan", example = "1.8-M2")
                    @PathVariable
                    String path) {
        return fresh(
                measures.detail(tenant, path)
                        .map(MeasureAnswer::of)
                        .orElseThrow(() -> new NotFound("measure")));
    }

    @GetMapping("/bodies")
    @Operation(
            summary = "Verantwortliche mit der Zahl ihrer Maßnahmen",
            description =
                    "Alle Stellen des Plans, auch Sammelbezeichnungen und Stellen außerhalb der Verwaltung.")
    ResponseEntity<List<BodyAnswer>> bodies(
            @Parameter(
                            description = "Schlüssel der Kommune, wie in der Adresse ihrer Seiten",
                            example = "erfurt")
                    @PathVariable
                    TenantKey tenant) {
        return fresh(bodies.all(tenant).stream().map(BodyAnswer::of).toList());
    }

    private static @Nullable String next(
            TenantKey tenant,
            MultiValueMap<String, String> parameters,
            int total,
            int page,
            int size) {
        if ((long) (page + 1) * size >= total) {
            return null;
        }
        return UriComponentsBuilder.fromPath("/api/v1/{tenant}/measures")
                .queryParams(parameters)
                .replaceQueryParam("page", page + 1)
                .encode()
                .buildAndExpand(tenant.value())
                .toUriString();
    }

    /** The plan changes at any time and belongs to the asker alone. */
    private static <T> ResponseEntity<T> fresh(T answer) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .body(answer);
    }
}
