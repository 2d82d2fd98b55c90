package com.ecosire.domain.commerce.contacts;

import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.transfer.TableFormat;
import jakarta.validation.constraints.Size;

/** Which contacts are exported, and how. */
@Doc("Which contacts are exported, and how")
record ExportContacts(
    @Doc("Form of the file") @Default("csv") TableFormat format,
    @Doc("Words to look for in name and e-mail") @Size(max = 200) String search,
    @Doc("Only people, or only companies") ContactType type) {}
