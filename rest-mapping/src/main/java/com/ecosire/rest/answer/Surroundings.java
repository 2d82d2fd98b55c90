package com.ecosire.rest.answer;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.pipeline.Pipeline;

/**
 * What answers need beside their operation: the catalog for relations, the pipeline to read them.
 */
public record Surroundings(Catalog catalog, Pipeline pipeline) {}
