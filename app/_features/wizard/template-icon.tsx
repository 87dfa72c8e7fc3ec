import {
  BedDouble,
  Bookmark,
  Building2,
  CarFront,
  File,
  GraduationCap,
  Hammer,
  Landmark,
  LayoutGrid,
  type LucideIcon,
  MonitorSmartphone,
  Plane,
  Route,
  ShoppingBag,
  ShoppingCart,
  Stethoscope,
  Utensils,
} from "lucide-react";

const ICONS: Readonly<Record<string, LucideIcon>> = {
  hotel: BedDouble,
  airline: Plane,
  restaurant: Utensils,
  "retail-store": ShoppingBag,
  "e-commerce": ShoppingCart,
  "b2b-saas": MonitorSmartphone,
  "bank-insurance": Landmark,
  clinic: Stethoscope,
  "public-office": Building2,
  "car-repair": CarFront,
  "craft-trade": Hammer,
  "event-seminar": GraduationCap,
  general: Route,
  own: Bookmark,
  none: File,
};

/** The glyph of a template; its name stands beside it. */
export function TemplateIcon({ id }: { id: string }) {
  const Icon = ICONS[id] ?? LayoutGrid;
  return <Icon aria-hidden />;
}
