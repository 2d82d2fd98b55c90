package com.ecosire.gateway.pipeline;

import com.ecosire.gateway.limits.Limits;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;

/**
 * What the chain works with.
 *
 * @param source connections for what the chain writes outside a call's transaction
 * @param persistence the persistence unit of all modules
 * @param limits how many calls there are, and what counts them
 * @param answers keeps the answers of idempotent calls
 * @param measuring is told of every call
 */
public record Surroundings(
    DataSource source,
    EntityManagerFactory persistence,
    Limits limits,
    KeptAnswers answers,
    Measuring measuring) {}
