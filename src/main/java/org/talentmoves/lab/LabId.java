package org.talentmoves.lab;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The identity of a lab, which outlives its slug and its names. */
@Embeddable
public record LabId(@Column(name = "lab_id") UUID value) {}
