/** Who records name as their people, by name, after they have left too. */
package com.ecosire.domain.platform.users.colleagues;
