package de.wegmarke.tenancy;

/**
 * The kinds of municipality that keep a plan on the platform; both stand on the level of a
 * district.
 */
public enum MunicipalityKind {
    KREISFREIE_STADT,
    LANDKREIS
}
