PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_workshop_role` (
	`workshop_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workshop_id`, `user_id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "role_known" CHECK("__new_workshop_role"."role" in ('facilitator', 'co_facilitator'))
);
--> statement-breakpoint
INSERT INTO `__new_workshop_role`("workshop_id", "user_id", "role", "created_at") SELECT "workshop_id", "user_id", "role", "created_at" FROM `workshop_role`;--> statement-breakpoint
DROP TABLE `workshop_role`;--> statement-breakpoint
ALTER TABLE `__new_workshop_role` RENAME TO `workshop_role`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `workshop_role_user` ON `workshop_role` (`user_id`);