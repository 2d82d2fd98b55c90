package com.ecosire.gateway.pipeline;

import com.ecosire.gateway.limits.Limits;
import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * What the chain works with.
 *
 * @param source connections for what the chain writes outside a call's transaction
 * @param persistence the persistence unit of all modules, asked for no earlier than a call comes
 * @param limits how many calls there are, and what counts them
 * @param answers keeps the answers of idempotent calls
 * @param measuring is told of every call
 * @param journaled is told of every organization whose audit has a new entry
 */
public record Surroundings(
    DataSource source,
    Supplier<EntityManagerFactory> persistence,
    Limits limits,
    KeptAnswers answers,
    Measuring measuring,
    Consumer<UUID> journaled) {}
