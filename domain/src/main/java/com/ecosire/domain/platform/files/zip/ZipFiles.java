package com.ecosire.domain.platform.files.zip;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Ref;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Which files are wanted as one. */
@Doc("Which files are wanted as one: some, or a folder with all below it, or both")
public record ZipFiles(
    @Doc("Files") @Size(max = 1000) List<UUID> fileIds,
    @Doc("A folder with all below it") @Ref("Folder") UUID folderId) {}
