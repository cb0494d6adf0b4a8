import { makeStyles, Skeleton, SkeletonItem } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const useStyles = makeStyles({ block: { display: "flex", flexDirection: "column", gap: "12px" } });

/** Grey lines where content is about to stand; short waits (under 0.4 s) show nothing at all. */
export function LoadingBlock({ label, lines = 6 }: { readonly label: string; readonly lines?: number }) {
  const styles = useStyles();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 400);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <Skeleton aria-label={label} className={styles.block}>
      {Array.from({ length: lines }, (_, line) => (
        <SkeletonItem key={line} size={line % 3 === 0 ? 28 : 16} style={{ width: `${95 - (line % 3) * 18}%` }} />
      ))}
    </Skeleton>
  );
}
