package com.ecosire.rest.answer;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.pipeline.Pipeline;

/**
 * What answers need beside their operation: the catalog for relations, the pipeline to read them,
 * and the streams that are open.
 */
public record Surroundings(Catalog catalog, Pipeline pipeline, EventStreams streams) {}
