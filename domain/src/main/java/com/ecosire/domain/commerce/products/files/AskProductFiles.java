package com.ecosire.domain.commerce.products.files;

import com.ecosire.domain.shape.Doc;

/** Which files of a product are wanted. */
@Doc("Which files of a product are wanted")
public record AskProductFiles(
    @Doc("Only those of this channel") ReleaseChannel channel,
    @Doc("Only those that are so") ReleaseStatus status) {}
