package de.wegmarke.plan;

/** A municipality's word for a level of its plan, in singular and plural. */
public record LevelNaming(String singular, String plural) {}
